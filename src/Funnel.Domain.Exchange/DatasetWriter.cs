using System.Globalization;
using System.IO.Compression;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Writing;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange;

/// <summary>
/// Writes a history, its targets, month-ends and accepted explanations as a dataset in the exchange format, so that
/// reading it gives the same; the same history gives the same bytes of CSV.
/// </summary>
public static class DatasetWriter
{
    private static readonly LocalDateTimePattern Minutes =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");
    private static readonly LocalDateTimePattern Seconds =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss.FFFFFFFFF");

    // A zip says when each file was written; this says nothing, so that the same history gives the same bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    /// <summary>Writes a folder of CSV files; a kind of record that the history has none of has no file.</summary>
    /// <param name="folder">The folder; files of the same name are replaced.</param>
    /// <param name="dataset">The history, targets, month-ends and accepted explanations are written.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void WriteFolder(string folder, Dataset dataset)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(dataset);
        Directory.CreateDirectory(folder);
        foreach (var table in DatasetTables.Of(dataset))
        {
            Write(File.Create(Path.Combine(folder, table.File)), table, table.Columns);
        }
    }

    /// <summary>Writes the same files as one zip.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="dataset">The history, targets, month-ends and accepted explanations are written.</param>
    /// <param name="withPersonal">Whether customers' names, phone numbers and notes are written too.</param>
    public static void WriteZip(Stream output, Dataset dataset, bool withPersonal)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var table in DatasetTables.Of(dataset))
        {
            var entry = zip.CreateEntry(table.File);
            entry.LastWriteTime = NoTime;
            var columns = table.Columns.Where(column => withPersonal || !table.Layout.Columns[column].IsPersonal);
            Write(entry.Open(), table, [.. columns]);
        }
    }

    /// <summary>Writes a workbook with a sheet for each file; every value is a text, and none a formula.</summary>
    /// <param name="path">The file; one of the same name is replaced.</param>
    /// <param name="dataset">The history, targets, month-ends and accepted explanations are written.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteWorkbook(string path, Dataset dataset)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(dataset);
        var sheets = DatasetTables.Of(dataset).ToDictionary(
            table => Path.GetFileNameWithoutExtension(table.File), object (table) => Sheet(table));
        MiniExcel.SaveAs(
            path, sheets, configuration: new OpenXmlConfiguration { AutoFilter = false }, overwriteFile: true);
    }

    private static void Write(Stream output, DatasetTable table, IReadOnlyList<int> columns)
    {
        using var csv = CsvOutput.ForDatasets(output);
        csv.WriteRecord([.. columns.Select(column => table.Layout.Columns[column].Name)]);
        foreach (var row in table.Rows)
        {
            csv.WriteRecord([.. columns.Select(column => TextOf(row[column]))]);
        }
    }

    private static IEnumerable<Dictionary<string, object>> Sheet(DatasetTable table)
    {
        var columns = table.Layout.Columns;
        foreach (var row in table.Rows)
        {
            Dictionary<string, object> cells = [];
            foreach (var column in table.Columns)
            {
                cells[columns[column].Name] = TextOf(row[column]);
            }

            yield return cells;
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        YearMonth month => Months.Format(month),
        LocalDateTime moment when moment.Second == 0 && moment.NanosecondOfSecond == 0 => Minutes.Format(moment),
        LocalDateTime moment => Seconds.Format(moment),
        _ => throw new InvalidOperationException($"No column holds {value.GetType()}."),
    };
}

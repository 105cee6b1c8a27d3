using System.Globalization;
using Funnel.Domain.Exchange.Csv;
using MiniExcelLibs;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>A dataset as one workbook, its sheets written out as CSV files, with the row of each line.</summary>
internal sealed class Workbook : ISourcePlaces
{
    private readonly Dictionary<string, List<long>> _starts = new(StringComparer.Ordinal);

    private Workbook()
    {
    }

    public static bool Is(string path) =>
        Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    /// <summary>Writes every sheet to a file of its name in a folder.</summary>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public static Workbook WriteOut(string path, string folder)
    {
        var workbook = new Workbook();
        try
        {
            foreach (var sheet in MiniExcel.GetSheetNames(path))
            {
                workbook.WriteSheet(path, sheet, folder);
            }
        }
        catch (Exception damage) when (damage is not IOException)
        {
            throw new InvalidDataException("The file is no workbook, or it is damaged.", damage);
        }

        return workbook;
    }

    public (string File, long Line, string Column) Of(string file, long line, string column)
    {
        if (!_starts.TryGetValue(file, out var starts) || line == 0)
        {
            return (file, line, column);
        }

        var place = starts.BinarySearch(line);
        return (file, place >= 0 ? place + 1 : ~place, column);
    }

    /// <summary>A cell as a text: dates as the exchange format writes them, numbers without a group sign.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text.ReplaceLineEndings("\n"),
        bool flag => flag ? "true" : "false",
        DateTime day when day.TimeOfDay == TimeSpan.Zero => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private void WriteSheet(string path, string sheet, string folder)
    {
        var name = sheet.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? sheet : sheet + ".csv";
        name = DatasetFiles.Named(name) ?? string.Join('_', name.Split(Path.GetInvalidFileNameChars()));
        List<long> starts = [];
        var line = 1L;
        using (var csv = CsvOutput.ForRows(File.Create(Path.Combine(folder, name))))
        {
            foreach (IDictionary<string, object?> row in MiniExcel.Query(path, useHeaderRow: false, sheetName: sheet))
            {
                starts.Add(line++);
                foreach (var value in row.Values)
                {
                    var text = TextOf(value);
                    line += text.Count(letter => letter == '\n');
                    csv.WriteField(text);
                }

                if (row.Count == 0)
                {
                    csv.WriteField("");
                }

                csv.EndRecord();
            }
        }

        _starts[name] = starts;
    }
}

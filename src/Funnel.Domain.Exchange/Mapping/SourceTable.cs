using System.Text;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Reading;
using MiniExcelLibs;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>Any table, read row by row as texts; its first row names the columns.</summary>
internal static class SourceTable
{
    /// <summary>The rows that have anything in them, each with its line or row number.</summary>
    /// <exception cref="InvalidDataException">The file is no text, and no workbook.</exception>
    public static IEnumerable<(long Line, IReadOnlyList<string> Fields)> Rows(
        string path, MappedTable table, Encoding? decided) =>
        Workbook.Is(path) ? OfWorkbook(path, table) : OfText(path, table, decided);

    private static IEnumerable<(long Line, IReadOnlyList<string> Fields)> OfWorkbook(string path, MappedTable table)
    {
        var line = 0L;
        foreach (IDictionary<string, object?> row in MiniExcel.Query(path, useHeaderRow: false, sheetName: table.Sheet))
        {
            line++;
            List<string> fields = [.. row.Values.Select(Workbook.TextOf)];
            if (fields.Exists(field => field.Length > 0))
            {
                yield return (line, fields);
            }
        }
    }

    private static IEnumerable<(long Line, IReadOnlyList<string> Fields)> OfText(
        string path, MappedTable table, Encoding? decided)
    {
        var encoding = FileEncoding.Of(path, table.Encoding ?? decided);
        if (encoding.LooksLike is not null)
        {
            throw new InvalidDataException("The file is no text that could be read.");
        }

        using var text = new MemoryStream();
        using (var input = new StreamReader(path, encoding.Source ?? Encoding.UTF8))
        using (var output = new StreamWriter(text, new UTF8Encoding(false), leaveOpen: true))
        {
            output.Write(input.ReadToEnd());
        }

        var separator = table.Separator ?? SeparatorOf(text);
        using var rows = new CsvCursor(text, CsvLimits.Default, CsvSection.WholeFile, separator);
        for (var step = rows.MoveNext(); step != CsvStep.End; step = rows.MoveNext())
        {
            if (step == CsvStep.Row && rows.IsOnBlankRow())
            {
                continue;
            }

            yield return (rows.Line, FieldsOf(rows, step));
        }
    }

    // A row with broken quotes has no fields to go by: it becomes one whose values are missing.
    private static List<string> FieldsOf(CsvCursor rows, CsvStep step)
    {
        List<string> fields = [];
        for (var field = 0; step == CsvStep.Row && field < rows.Reader.FieldCount; field++)
        {
            fields.Add(Encoding.UTF8.GetString(CsvValue.Trim(rows.Reader.GetSpan(field))));
        }

        if (step != CsvStep.Row)
        {
            var scan = step == CsvStep.LongRow ? rows.ScanLongRow() : rows.ScanBrokenRow();
            if (scan.Next is { } next)
            {
                rows.GoOnAt(next);
            }
        }

        return fields;
    }

    /// <summary>The separator that parts the first line into the most fields.</summary>
    private static byte SeparatorOf(MemoryStream text)
    {
        var start = text.GetBuffer().AsSpan(0, (int)text.Length);
        var header = start[..(start.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? end : start.Length)];
        var best = CsvSeparators.Comma;
        foreach (var separator in ";\t|"u8)
        {
            best = header.Count(separator) > header.Count(best) ? separator : best;
        }

        return best;
    }
}

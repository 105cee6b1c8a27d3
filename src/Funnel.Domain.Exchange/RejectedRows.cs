using System.Text;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>
/// The rows a dataset leaves out, whole: a file of the same name and columns for each file, and why in a last column,
/// ready to be mended and read again.
/// </summary>
public static class RejectedRows
{
    /// <summary>The column that says why a row was left out; it is passed over where the rows are read again.</summary>
    public const string ReasonColumn = "reject_reason";

    // A file that rejects nothing is not made, and one that was there before is left alone.
    private const string PartOfAFile = ".part";

    private const string BetweenReasons = " | ";

    /// <summary>Writes what a dataset leaves out; files that leave nothing out are not written.</summary>
    /// <param name="source">The folder the dataset was read from.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="dataset">What came of reading it.</param>
    /// <param name="folder">The folder to write to; made where it is not there.</param>
    /// <param name="language">The language of the reasons; English where null.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static void Write(
        string source, DatasetOptions options, Dataset dataset, string folder, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(dataset);
        Directory.CreateDirectory(folder);
        var reasons = dataset.Rejections.Where(row => row.Line > 0).ToLookup(
            row => (row.File, row.Line), row => row.Reason.In(language ?? Language.En));
        if (reasons.Count == 0)
        {
            return;
        }

        using var files = new FolderFiles(source, options);
        foreach (var file in DatasetFiles.All.Where(files.Has))
        {
            if (files.TextOf(file) is ({ } path, { } form))
            {
                var output = Path.Combine(folder, file);
                var part = output + PartOfAFile;
                if (Write(path, form, DatasetLayouts.Of(file), ReasonsOf(files, file, reasons), part) > 0)
                {
                    File.Move(part, output, overwrite: true);
                }

                File.Delete(part);
            }
        }
    }

    internal static bool IsReason(string column) => CsvNames.AreSame(column, ReasonColumn);

    private static Func<long, IEnumerable<string>> ReasonsOf(
        FolderFiles files, string file, ILookup<(string File, long Line), string> reasons) => line =>
    {
        var place = files.Of(file, line, "");
        return reasons[(place.File, place.Line)];
    };

    private static int Write(
        string path, CsvForm form, CsvLayout layout, Func<long, IEnumerable<string>> reasons, string output)
    {
        using var input = CsvFile.OpenStream(path);
        var separator = form.Separator ?? CsvSeparators.Of(input, layout);
        using var rows = new CsvCursor(input, CsvLimits.Default, CsvSection.WholeFile, separator);
        using var stream = File.Create(output);
        stream.Write(Encoding.UTF8.Preamble);
        using var csv = CsvOutput.ForRows(stream);
        var (columns, written) = (0, 0);
        for (var step = rows.MoveNext(); step != CsvStep.End; step = rows.MoveNext())
        {
            if (step == CsvStep.Row && rows.IsOnBlankRow())
            {
                continue;
            }

            var (line, raw) = step == CsvStep.Row ? (rows.Line, "") : PassOver(rows, step);
            if (columns == 0)
            {
                columns = WriteFields(csv, FieldsOf(rows, step, raw).Where(name => !IsReason(name)), atLeast: 1);
                WriteLast(csv, ReasonColumn);
            }
            else if (Joined(reasons(line)) is { Length: > 0 } reason)
            {
                WriteFields(csv, FieldsOf(rows, step, raw), columns);
                WriteLast(csv, reason);
                written++;
            }
        }

        return written;
    }

    // The first field of a row that cannot be told apart holds all of it, as far as it can be held.
    private static List<string> FieldsOf(CsvCursor rows, CsvStep step, string raw)
    {
        if (step != CsvStep.Row)
        {
            return [raw];
        }

        List<string> fields = [];
        for (var field = 0; field < rows.Reader.FieldCount; field++)
        {
            fields.Add(Encoding.UTF8.GetString(rows.Reader.GetSpan(field)));
        }

        return fields;
    }

    private static int WriteFields(CsvHelper.CsvWriter csv, IEnumerable<string> fields, int atLeast)
    {
        var written = 0;
        foreach (var field in fields)
        {
            csv.WriteField(field);
            written++;
        }

        for (; written < atLeast; written++)
        {
            csv.WriteField("");
        }

        return written;
    }

    private static void WriteLast(CsvHelper.CsvWriter csv, string text)
    {
        csv.WriteField(text);
        csv.EndRecord();
    }

    private static (long Line, string Raw) PassOver(CsvCursor rows, CsvStep step)
    {
        var scan = step == CsvStep.LongRow ? rows.ScanLongRow() : rows.ScanBrokenRow();
        var line = rows.Line + (step == CsvStep.LongRow && scan.Problem == CsvRowProblem.None ? 0 : scan.FieldLine);
        var raw = step == CsvStep.LongRow ? [] : rows.Reader.RawRecord;
        var length = (int)Math.Min(scan.Next?.Offset ?? long.MaxValue, raw.Length);
        var text = Encoding.UTF8.GetString(raw[..length]).TrimEnd('\r', '\n');
        if (scan.Next is { } next)
        {
            rows.GoOnAt(next);
        }

        return (line, text);
    }

    private static string Joined(IEnumerable<string> reasons) => string.Join(BetweenReasons, reasons.Distinct());
}

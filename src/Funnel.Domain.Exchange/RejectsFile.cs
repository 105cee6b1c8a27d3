using System.Globalization;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange;

/// <summary>The rows a dataset leaves out, as a CSV file a person opens in a spreadsheet.</summary>
public static class RejectsFile
{
    /// <summary>
    /// Writes what was left out of a dataset, with the reason for each row, in English unless told otherwise.
    /// </summary>
    public static void Write(string path, Dataset dataset, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var output = new StreamWriter(path);
        Write(output, dataset.Rejections, language ?? Language.En);
    }

    internal static void Write(TextWriter output, IEnumerable<DatasetRejection> rejections, Language language)
    {
        using var csv = CsvOutput.ForSpreadsheets(output);
        foreach (var name in (ReadOnlySpan<string>)["file", "line", "column", "value", "reason"])
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var rejection in rejections)
        {
            csv.WriteField(rejection.File);
            csv.WriteField(rejection.Line.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(rejection.Column);
            csv.WriteField(rejection.Value);
            csv.WriteField(rejection.Reason.In(language));
            csv.EndRecord();
        }
    }
}

using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Hosting;

/// <summary>The errors of a dataset, one a line: the first of them, then how many there are in all.</summary>
internal static class FaultListing
{
    private const int Most = 50;

    public static void Write(TextWriter error, IReadOnlyList<DatasetError> errors, Phrase advice, Language language)
    {
        foreach (var fault in errors.OrderByDescending(error => error.Followers > 0).Take(Most))
        {
            error.WriteLine(Line(fault, language));
        }

        var count = errors.Count.ToString(CultureInfo.InvariantCulture);
        var shown = errors.Count > Most ? new Phrase($"，以上为前 {Most} 个", $", the first {Most} above") : new("", "");
        var total = new Phrase(
            $"共 {count} 个错误{shown.Zh}。{advice.Zh}",
            $"{count} {(errors.Count == 1 ? "error" : "errors")} in the data{shown.En}. {advice.En}");
        error.WriteLine(total.In(language).TrimEnd());
    }

    /// <summary>How many rows are left out only because of a fault; nothing where there are none.</summary>
    public static Phrase Followers(int rows)
    {
        var number = rows.ToString(CultureInfo.InvariantCulture);
        return rows == 0 ? new("", "") : new($"（另有 {number} 行由此而来）", $" ({number} further rows follow from it)");
    }

    public static string Line(DatasetError fault, Language language)
    {
        var line = fault.Line > 0 ? $":{fault.Line.ToString(CultureInfo.InvariantCulture)}" : "";
        var column = fault.Column.Length > 0 ? $" {fault.Column}" : "";
        var value = fault.Value.Length > 0 ? $" '{fault.Value}'" : "";
        var message = fault.Message.In(language) + Followers(fault.Followers).In(language);
        return $"{fault.File}{line}:{column}{value}: {message}".Replace(":: ", ": ", StringComparison.Ordinal);
    }
}

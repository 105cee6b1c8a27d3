using System.Text;
using Funnel.Domain.Exchange.Reading;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>The formats in which all dates of a table can be read; one of them is to be decided on.</summary>
internal sealed class SuggestedDates
{
    private static readonly string[] Formats =
        ["M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "M.d.yyyy", "d-M-yyyy", "M-d-yyyy", "yyyyMMdd"];

    private static readonly SpreadsheetDates Known = new(format: null);

    private SuggestedDates(IReadOnlyList<string> formats) => All = formats;

    /// <summary>The formats that fit; none where the dates are read without one, or no format fits them.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The formats that fit every value of some columns, all of them written alike.</summary>
    public static SuggestedDates Of(IEnumerable<string> values)
    {
        var asked = values.Where(value => !IsKnown(value)).ToList();
        return new(asked.Count == 0
            ? []
            : [.. Formats.Where(format => asked.TrueForAll(value => Fits(format, value)))]);
    }

    /// <summary>Whether a value is a date in any form.</summary>
    public static bool IsDate(string value) => IsKnown(value) || Array.Exists(Formats, format => Fits(format, value));

    private static bool IsKnown(string value) =>
        Known.TryMoment(Encoding.UTF8.GetBytes(value), DateTimeZone.Utc, out _)
        || Known.TryDate(Encoding.UTF8.GetBytes(value), out _);

    private static bool Fits(string format, string value) =>
        LocalDatePattern.CreateWithInvariantCulture(format).Parse(value) is { Success: true, Value.Year: >= 1900 };
}

using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Periods;

/// <summary>Days as texts, such as a file holds them.</summary>
internal static class DayText
{
    private const string Minus = " minus ";
    private const string Days = " days";
    private const string Within = " reached within ";

    // A hundred years: what reaches further is a slip, and would leave the calendar.
    private const int Furthest = 36_525;

    public static string Earlier(int days) => string.Create(CultureInfo.InvariantCulture, $"{Minus}{days}{Days}");

    public static string Reached(Period interval) => Within + PeriodPattern.Roundtrip.Format(interval);

    /// <summary>The day with a text; null where it says none.</summary>
    public static Day? Parse(string text)
    {
        var (minus, within) = (
            text.LastIndexOf(Minus, StringComparison.Ordinal), text.LastIndexOf(Within, StringComparison.Ordinal));
        if (Math.Max(minus, within) < 0)
        {
            return Named(text);
        }

        return minus > within
            ? Earlier(text[..minus], text[(minus + Minus.Length)..])
            : Reached(text[..within], text[(within + Within.Length)..]);
    }

    private static Day? Named(string text) => text switch
    {
        "from" => Day.From,
        "cut" => Day.Cut,
        "as-of" => Day.AsOf,
        _ => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null,
    };

    private static Day? Earlier(string day, string days) =>
        days.EndsWith(Days, StringComparison.Ordinal)
        && int.TryParse(days[..^Days.Length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var many)
        && many is >= -Furthest and <= Furthest
            ? Parse(day)?.Minus(many)
            : null;

    private static Day? Reached(string day, string interval) =>
        PeriodPattern.Roundtrip.Parse(interval) is { Success: true } read
        && CalendarIntervals.IsForward(read.Value)
        && (366L * read.Value.Years) + (31L * read.Value.Months) + (7L * read.Value.Weeks) + read.Value.Days <= Furthest
            ? Parse(day)?.ReachedWithin(read.Value)
            : null;
}

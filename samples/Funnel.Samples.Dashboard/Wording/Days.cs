using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>Days and periods as people read them, the same under every culture.</summary>
internal static class Days
{
    private static readonly string[] MonthNames =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A period with the day it is seen from, where that is not its last.</summary>
    public static Phrase Of(ReportingPeriod period)
    {
        var days = $"{Of(period.From)} – {Of(period.To)}";
        return period.AsOf == period.To
            ? Phrase.Same(days)
            : new($"{days}，截至 {Of(period.AsOf)}", $"{days}, as known on {Of(period.AsOf)}");
    }

    /// <summary>The month of a day.</summary>
    public static Phrase Month(LocalDate day) =>
        new(
            FormattableString.Invariant($"{day.Year}年{day.Month}月"),
            FormattableString.Invariant($"{MonthNames[day.Month - 1]} {day.Year}"));
}

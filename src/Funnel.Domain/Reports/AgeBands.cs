using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>The bands between the ages for which GPS 4.7 has KPIs: over 30, 60 and 90 days.</summary>
public static class AgeBands
{
    /// <summary>Every band, youngest first; each age falls in one.</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
        [new(null, UpTo: 30), new(MoreThan: 30, UpTo: 60), new(MoreThan: 60, UpTo: 90), new(MoreThan: 90, null)];

    /// <summary>The band of an age; a card filed later than the day looked at counts as new.</summary>
    public static AgeBand Of(int ageDays) => All.Last(band => band.MoreThan is null || ageDays > band.MoreThan);

    /// <summary>The band of a card at the end of the period's last known day.</summary>
    internal static AgeBand Of(CardFacts card, ReportingPeriod period) =>
        Of(Period.DaysBetween(card.FiledOn, period.Cut));
}

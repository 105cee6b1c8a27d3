using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Reports;

/// <summary>The bands between the ages for which GPS 4.7 has KPIs: over 30, 60 and 90 days.</summary>
public static class AgeBands
{
    /// <summary>Every band, youngest first; each age falls in one.</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
        [new(null, UpTo: 30), new(MoreThan: 30, UpTo: 60), new(MoreThan: 60, UpTo: 90), new(MoreThan: 90, null)];

    /// <summary>
    /// Each band as a scope of cards, their stages and orders: those whose card is of that age at the end of the last
    /// known day.
    /// </summary>
    internal static IReadOnlyList<Scope> Scopes { get; } =
    [
        .. All.Select(band => Scope
            .Of(FactKinds.Cards, band.Of(CardColumns.FiledOn))
            .Also(FactKinds.Stages, band.Of(StageColumns.FiledOn))
            .Also(FactKinds.Orders, band.Of(OrderColumns.FiledOn))),
    ];

    /// <summary>The band of an age; a card filed later than the day looked at counts as new.</summary>
    public static AgeBand Of(int ageDays) => All.Last(band => band.MoreThan is null || ageDays > band.MoreThan);
}

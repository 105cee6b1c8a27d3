using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What is counted: both sides of every card KPI of the catalogue, for one month.</summary>
internal static class SampleTotals
{
    public static ReportingPeriod Month { get; } = ReportingPeriod.Month(2026, 6);

    /// <summary>
    /// The KPIs whose sides are both of cards and count for whoever has the card: one question by consultant.
    /// </summary>
    public static IReadOnlyList<Kpi> Kpis { get; } =
    [
        .. KpiCatalog.For(LevelScales.Lotus).All.Where(kpi => kpi.Terms.All(
            term => term.Facts == FactKinds.Cards && term.Credit == Credits.Owner)),
    ];

    public static TotalSet<CardFacts> OfTheMonth() => new TotalSet<CardFacts>(KpiCatalog.For(LevelScales.Lotus).All
        .SelectMany(kpi => new[] { kpi.Numerator, kpi.Denominator })
        .OfType<FactTerm<CardFacts>>()
        .Select(term => term.Total)).In(Month);
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The KPIs of a period under a standard, however they were computed.</summary>
public sealed record ReportResult(SalesStandard Standard, ReportingPeriod Period, KpiTable Table)
{
    /// <summary>The same figures of the period they are held against; null where they are held against none.</summary>
    public KpiTable? Before { get; init; }

    /// <summary>
    /// The versions its figures were counted by, of those KPIs that have several; every other is of version 1.
    /// </summary>
    public IReadOnlyList<UsedVersion> Versions =>
    [
        .. Table.Definitions
            .Where(kpi => kpi.Version != 1 || Standard.Definitions.Has(kpi.Id))
            .Select(kpi => new UsedVersion(
                kpi, Standard.Definitions.Definitions.FirstOrDefault(one => one.Kpi == kpi)?.EffectiveFrom)),
    ];

    /// <summary>How far each figure can be relied on; null where that is not told.</summary>
    public FigureReliability? Reliability { get; init; }

    /// <summary>Both tables side by side; null where there is no other.</summary>
    internal KpiComparison? Comparison => Before is null ? null : new(Table, Before);

    /// <summary>
    /// Dealers whose data could not be had, where that was allowed; empty where everything took part.
    /// </summary>
    public IReadOnlyList<string> MissingDealers { get; init; } = [];
}

using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>One KPI across all groups.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="IsHeadline">Whether a manager under the standard looks at it first.</param>
/// <param name="Groups">
/// Its figure in each group, in the report's order; null where it lacks the groups' dimensions.
/// </param>
/// <param name="Total">Its figure over everything: the ratio of sums, never the mean of ratios.</param>
public sealed record KeyFigureRow(Kpi Kpi, bool IsHeadline, IReadOnlyList<KpiValue?> Groups, KpiValue Total);

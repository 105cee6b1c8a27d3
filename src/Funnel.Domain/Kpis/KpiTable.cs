using Funnel.Domain.Specifications;

namespace Funnel.Domain.Kpis;

/// <summary>KPIs by group, with the total over everything.</summary>
/// <param name="By">The dimensions that make a group; empty for the total alone.</param>
/// <param name="Groups">Every group with something in it, by key.</param>
/// <param name="Total">Every KPI over everything, in catalogue order: the ratio of sums, never the mean of ratios.</param>
public sealed record KpiTable(IReadOnlyList<Dimension> By, IReadOnlyList<KpiGroup> Groups, IReadOnlyList<KpiValue> Total);

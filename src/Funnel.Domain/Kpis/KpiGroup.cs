namespace Funnel.Domain.Kpis;

/// <summary>The KPIs of one group.</summary>
/// <param name="Key">The group.</param>
/// <param name="Values">The KPIs that have the group's dimensions, in catalogue order.</param>
public sealed record KpiGroup(GroupKey Key, IReadOnlyList<KpiValue> Values);

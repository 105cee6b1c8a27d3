using Funnel.Domain.Bulk;

namespace Funnel.Domain.Kpis;

/// <summary>The figures of a table by group and KPI, both by their places.</summary>
internal abstract class KpiCells
{
    /// <summary>The groups with something in them.</summary>
    public abstract GroupList Groups { get; }

    /// <summary>Every KPI over everything.</summary>
    public abstract IReadOnlyList<KpiValue> Total { get; }

    /// <summary>A figure of a group; the KPI by its place among those that are grouped.</summary>
    public abstract KpiValue ValueOf(int group, int kpi);
}

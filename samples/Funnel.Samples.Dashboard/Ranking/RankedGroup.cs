using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;

namespace Funnel.Samples.Dashboard.Ranking;

/// <summary>A dealer or consultant among the others.</summary>
/// <param name="Key">Which.</param>
/// <param name="Value">The figure.</param>
/// <param name="Place">The place, 1 for the best; those alike share one. Null where there is no order.</param>
/// <param name="PlaceBefore">The place in the period before; null where there was none.</param>
/// <param name="Verdict">Of a rate, whether it differs from all of them beyond chance.</param>
internal sealed record RankedGroup(
    GroupKey Key, KpiValue Value, int? Place, int? PlaceBefore, GroupVerdict? Verdict)
{
    /// <summary>How many places it went up; negative where it fell, null where one of them has none.</summary>
    public int? Moved => PlaceBefore - Place;
}

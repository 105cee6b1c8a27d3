using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Evaluates KPIs row by row. It is the definition: every other way of computing them must agree with it.
/// </summary>
public static class RowEvaluation
{
    /// <summary>The KPIs of a period, by group.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="facts">Where the facts come from; they must be made for the same period.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group; a KPI that lacks one of them appears in the total alone.
    /// </param>
    public static KpiTable Evaluate(
        IReadOnlyList<Kpi> kpis, IFactSource facts, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        var grouped = by.Count == 0 ? null : Sum(kpis.Where(kpi => kpi.HasDimensions(by)), facts, period, by);
        return KpiTable.Of(kpis, period, by, grouped, Sum(kpis, facts, period, []));
    }

    private static CountedSums Sum(
        IEnumerable<Kpi> kpis, IFactSource facts, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        var sums = new CountedSums();
        var terms = kpis.SelectMany(kpi => kpi.Terms).Where(term => term.Facts is not null).Distinct();
        foreach (var together in terms.GroupBy(term => (term.Facts, term.Anchor)))
        {
            together.First().SumByGroup([.. together], facts, period, by, sums);
        }

        return sums;
    }
}

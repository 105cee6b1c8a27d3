using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Evaluates KPIs over columns, with every core and the widest vectors there are: the same figures as
/// <see cref="RowEvaluation"/>, for as many cards as a national network has.
/// </summary>
public static class ColumnEvaluation
{
    /// <summary>
    /// The KPIs of a period, by group, straight from a history: facts go into columns as they are made.
    /// </summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group; a KPI that lacks one of them appears in the total alone.
    /// </param>
    /// <param name="options">How many cores to use, and how wide vectors.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="NotSupportedException">A KPI holds an opaque condition; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the days that columns hold.</exception>
    public static KpiTable Evaluate(
        IReadOnlyList<Kpi> kpis,
        FunnelHistory history,
        OwnerContactSchedule schedule,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        ScanOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var columns = new KpiColumns(kpis, period, by);
        FactMaking.Make(history, period, schedule, columns, cancellationToken);
        return columns.Count(options, cancellationToken);
    }

    /// <summary>The KPIs of a period, by group, from facts that are made already.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="facts">Where the facts come from; they must be made for the same period.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group; a KPI that lacks one of them appears in the total alone.
    /// </param>
    /// <param name="options">How many cores to use, and how wide vectors.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="NotSupportedException">A KPI holds an opaque condition; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the days that columns hold.</exception>
    public static KpiTable Evaluate(
        IReadOnlyList<Kpi> kpis,
        IFactSource facts,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        ScanOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var columns = new KpiColumns(kpis, period, by);
        columns.AddAll(facts);
        return columns.Count(options, cancellationToken);
    }
}

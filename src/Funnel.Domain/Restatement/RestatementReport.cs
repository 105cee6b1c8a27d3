using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Restatement;

/// <summary>
/// Why figures that were reported are others today (重述): the figures as reported, row by row what changed them, and
/// the figures today. Both sides add up exactly, for every group and in total (ours 2).
/// </summary>
/// <remarks>
/// Three legs follow one another: what was written down since, as of the day that was reported; the days that passed;
/// and the definitions that changed. The first is told row by row in the order of recording, each row's effect being
/// the pair of its cards after it less the pair before it; the others are one line each.
/// </remarks>
public sealed class RestatementReport
{
    private readonly Dictionary<(GroupKey Group, string Kpi), RestatedFigure> _figures;

    internal RestatementReport(
        ReportingPeriod reported,
        ReportingPeriod restated,
        IReadOnlyList<Dimension> by,
        IReadOnlyList<RestatedFigure> total,
        IReadOnlyList<RestatedFigure> groups)
    {
        (Reported, Restated, By, Total, Groups) = (reported, restated, by, total, groups);
        _figures = groups.Concat(by.Count == 0 ? total : []).ToDictionary(f => (f.Group, f.Reported.Kpi.Id));
    }

    /// <summary>The period as it was reported.</summary>
    public ReportingPeriod Reported { get; }

    /// <summary>The period as it is seen today.</summary>
    public ReportingPeriod Restated { get; }

    /// <summary>The dimensions that make a group; empty for the total alone.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>Every KPI over everything, in the order asked for.</summary>
    public IReadOnlyList<RestatedFigure> Total { get; }

    /// <summary>
    /// Every KPI that has the dimensions, as it was and as it is defined, group by group in the order of the keys.
    /// </summary>
    public IReadOnlyList<RestatedFigure> Groups { get; }

    /// <summary>
    /// The share of the history's rows that tell when they were written down; all others are taken as written down on
    /// the day they tell of, so that below 1 something may be missing here. Null where there are no rows.
    /// </summary>
    public required double? Coverage { get; init; }

    /// <summary>The figure of a KPI for a group.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group or KPI.</exception>
    public RestatedFigure this[GroupKey group, Kpi kpi]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(kpi);
            return _figures[(group, kpi.Id)];
        }
    }

    /// <summary>Restates KPIs.</summary>
    /// <param name="history">
    /// The history, with everything known. Cards that were not read from recorded rows tell their merges alone.
    /// </param>
    /// <param name="standard">The standard the figures are computed by.</param>
    /// <param name="kpis">The KPIs, as they were defined when they were reported.</param>
    /// <param name="reported">The period as it was reported.</param>
    /// <param name="restated">The same days, seen from the same day or a later one, known on a later day.</param>
    /// <param name="by">The dimensions that make a group; no months or weeks, which are periods of their own.</param>
    /// <param name="policy">What is merely late; the usual policy unless given.</param>
    /// <param name="redefined">The KPIs as they are defined now; as when they were reported unless given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">
    /// The periods are not of the same days, the second one is seen from or known on an earlier day, a dimension is
    /// months or weeks, or a KPI defined now was not reported.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RestatementReport Of(
        FunnelHistory history,
        SalesStandard standard,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod reported,
        ReportingPeriod restated,
        IReadOnlyList<Dimension>? by = null,
        RestatementPolicy? policy = null,
        IReadOnlyList<Kpi>? redefined = null,
        CancellationToken cancellationToken = default)
    {
        Restating.RequireSame(kpis, redefined);
        if (by?.FirstOrDefault(KpiSeries.All.Contains) is { } series)
        {
            throw new ArgumentException($"The dimension '{series.Id}' makes periods, not groups.", nameof(by));
        }

        var causes = new Causes(policy ?? RestatementPolicy.Usual, reported);
        return new RestatedFigures(new(history, standard, reported, restated), reported, by ?? [], causes)
            .Report(kpis, redefined ?? kpis, cancellationToken);
    }
}

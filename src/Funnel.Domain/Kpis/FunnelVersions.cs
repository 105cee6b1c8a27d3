using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Kpis;

/// <summary>
/// A history kept in columns as at the end of every day of a period, each fact once for each stretch of days over which
/// it stood the same: figures of any day, month or week in it are a scan. It tells what is known on one day.
/// </summary>
/// <remarks>
/// Periods that are seen from their own last known day are counted from the versions; others, and those known on
/// another day, from the history. It never changes.
/// </remarks>
public sealed class FunnelVersions : IFigureSource
{
    private readonly HistoryFigures _history;
    private readonly AskedDays _days;
    private readonly LocalDate _knownOn;
    private readonly VersionTables _tables;

    private FunnelVersions(HistoryFigures history, AskedDays days, LocalDate knownOn, VersionTables tables) =>
        (_history, _days, _knownOn, _tables) = (history, days, knownOn, tables);

    /// <summary>The period figures are asked for; any other is a matter of <see cref="In"/>.</summary>
    public ReportingPeriod Period => _history.Period;

    /// <summary>Bytes that the columns take.</summary>
    public long Bytes => _tables.Bytes;

    /// <summary>How many versions there are, of all kinds of fact.</summary>
    public long Rows => _tables.Rows;

    /// <summary>Makes the versions of a history's facts and keeps them.</summary>
    /// <param name="history">What is known; what is dated after the period's last known day is left out.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="kpis">The KPIs that will be asked for; others of the same kinds of fact can be too.</param>
    /// <param name="period">The days from the end of which figures can be seen, and the day of knowledge.</param>
    /// <param name="by">The dimensions that figures can be grouped by and scoped to; codes can be scoped to without.
    /// </param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FunnelVersions Keep(
        FunnelHistory history,
        OwnerContactSchedule schedule,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        int degree = -1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        return Make(
            new(history, new(schedule), period),
            AskedDays.Every(period.From, period.Cut),
            period.KnownOn,
            new(new KpiPlan(kpis, period, by), by),
            degree,
            cancellationToken);
    }

    /// <summary>
    /// The versions again where the period is seen from its own last known day, one of those kept, and known as they
    /// are; else the history they were made from.
    /// </summary>
    public IFigureSource In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return IsKept(period)
            ? new FunnelVersions(_history.For(period), _days, _knownOn, _tables)
            : _history.In(period);
    }

    /// <summary>Counts the questions of a plan.</summary>
    /// <exception cref="ArgumentException">
    /// The plan is of another period, or by or within a dimension that was not kept; the message says which.
    /// </exception>
    /// <inheritdoc/>
    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        if (plan.Period != Period)
        {
            throw new ArgumentException($"The versions are asked for {Period}, not for {plan.Period}.", nameof(plan));
        }

        return IsKept(plan.Period) && options.Engine != FigureEngine.Rows && _tables.Has(plan) && !Opaqueness.IsIn(plan)
            ? _tables.Answer(plan, options.Scan, cancellationToken)
            : _history.Answer(plan, options, cancellationToken);
    }

    /// <inheritdoc cref="Answer"/>
    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Answer(plan, options, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        _history.Facts(kind, anchor, where);

    /// <summary>Versions for some days and plans only, to be asked no other.</summary>
    internal static FunnelVersions Across(
        HistoryFigures history, IReadOnlyList<KpiPlan> plans, int degree, CancellationToken cancellationToken) =>
        Make(
            history,
            new(plans.Where(plan => plan.Period.Cut == plan.Period.AsOf).Select(plan => plan.Period.AsOf)),
            history.Period.KnownOn,
            new(plans),
            degree,
            cancellationToken);

    private static FunnelVersions Make(
        HistoryFigures history,
        AskedDays days,
        LocalDate knownOn,
        VersionTables tables,
        int degree,
        CancellationToken cancellationToken)
    {
        history.MakeVersions(knownOn, days, tables, degree, cancellationToken);
        tables.Build(degree, cancellationToken);
        return new(history, days, knownOn, tables);
    }

    private bool IsKept(ReportingPeriod period) =>
        period.Cut == period.AsOf && period.KnownOn == _knownOn && _days.Contains(period.AsOf);
}

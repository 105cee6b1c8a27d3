using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// A history kept in columns as at a day: figures of any KPIs by some of the dimensions, for any period that ends and
/// is seen from there, are counted in milliseconds. It never changes; <see cref="KpiLedger"/> follows single cards.
/// </summary>
public sealed class FunnelColumns : IFigureSource
{
    private readonly HistoryFigures _history;
    private readonly IReadOnlyList<KeptColumns> _tables;

    private FunnelColumns(HistoryFigures history, IReadOnlyList<Dimension> by, IReadOnlyList<KeptColumns> tables) =>
        (_history, By, _tables) = (history, by, tables);

    /// <summary>The period; another first day is a matter of <see cref="Since"/>.</summary>
    public ReportingPeriod Period => _history.Period;

    /// <summary>The dimensions figures can be grouped by and scoped to; codes can be scoped to without.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>Bytes that the columns take.</summary>
    public long Bytes => _tables.Sum(table => table.Bytes);

    /// <summary>Makes the facts of a history and keeps them.</summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The dimensions that figures will be grouped by; the fewer groups, the faster the count.</param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static FunnelColumns Keep(
        FunnelHistory history,
        OwnerContactSchedule schedule,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        int degree = -1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        var filling = new ColumnFilling(by);
        FactMaking.Make(history, period, schedule, filling, degree, cancellationToken);
        foreach (var table in filling.Tables)
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Build(degree);
        }

        return new(new(history, new(schedule), period), [.. by], filling.Tables);
    }

    /// <summary>The same columns for the period that begins on another day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after the period's last one.</exception>
    public FunnelColumns Since(NodaTime.LocalDate from) =>
        new(_history.For(new(from, Period.To, Period.AsOf, Period.KnownOn)), By, _tables);

    /// <summary>
    /// The same columns where the period ends and is seen from where theirs does; else the history they were made from.
    /// </summary>
    public IFigureSource In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.AsOf == Period.AsOf && period.Cut == Period.Cut && period.KnownOn == Period.KnownOn
            ? new FunnelColumns(_history.For(period), By, _tables)
            : _history.In(period);
    }

    /// <summary>Counts the questions of a plan.</summary>
    /// <exception cref="NotSupportedException">A KPI holds a condition given as code; the message names it.</exception>
    /// <exception cref="ArgumentException">
    /// The plan is of another period, or by or within a dimension that was not kept; the message says which.
    /// </exception>
    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        if (plan.Period != Period)
        {
            throw new ArgumentException($"The columns are of {Period}, not of {plan.Period}.", nameof(plan));
        }

        return options.Engine == FigureEngine.Rows || plan.Questions.Any(AreSpellsNotKept)
            ? _history.Answer(plan, options, cancellationToken)
            : plan.Ask(new Counting(this, options.Scan, cancellationToken));
    }

    /// <inheritdoc cref="Answer"/>
    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Answer(plan, options, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        _history.Facts(kind, anchor, where);

    private bool AreSpellsNotKept(FactQuestion question) =>
        question.Facts == FactKinds.Spells && !_tables.Any(table => table.Kind == FactKinds.Spells);

    private KeptColumns<T> Of<T>(FactKind<T> kind, Anchor anchor) =>
        (KeptColumns<T>?)_tables.FirstOrDefault(table => table.Kind == kind && table.Anchor == anchor)
            ?? throw new KeyNotFoundException($"A history holds no facts of kind '{kind.Name}'.");

    private sealed class Counting(FunnelColumns columns, ScanOptions scan, CancellationToken cancellationToken)
        : IFactEngine<Tallies>
    {
        public Tallies Answer<T>(FactQuestion<T> question)
        {
            var anchor = FactMaking.AnchorMade(question.Kind, question.Anchor, question.Period);
            return columns.Of(question.Kind, anchor).Count(question, scan, cancellationToken);
        }
    }
}

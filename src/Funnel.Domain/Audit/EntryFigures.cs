using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.Audit;

/// <summary>
/// The KPIs of audit rules straight from a history, for any period: to be grouped, charted and compared like any other
/// (ours 2). Ask for them with <c>standard.Figures(source)</c>.
/// </summary>
public sealed class EntryFigures : IFigureSource
{
    private readonly FunnelHistory _history;
    private readonly AuditPolicy _policy;
    private readonly IReadOnlyList<MonthClose> _closes;
    private readonly IPhoneReader? _phones;
    private readonly Lazy<MemoryFigures> _made;

    /// <summary>The recorded rows of a history in a period.</summary>
    /// <param name="history">The history.</param>
    /// <param name="period">The period; other ones that are asked for are seen from the same day.</param>
    /// <param name="policy">The thresholds; the usual ones unless given.</param>
    /// <param name="closes">The months that were closed.</param>
    /// <param name="phones">How phone numbers are read; without one, as in China.</param>
    public EntryFigures(
        FunnelHistory history,
        ReportingPeriod period,
        AuditPolicy? policy = null,
        IEnumerable<MonthClose>? closes = null,
        IPhoneReader? phones = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(period);
        (_history, Period, _policy) = (history, period, policy ?? AuditPolicy.Usual);
        (_closes, _phones) = ([.. closes ?? []], phones);
        _made = new(() => new(EntryBook.Of(_history, Seen(period), _policy, _closes, _phones)));
    }

    /// <inheritdoc/>
    public ReportingPeriod Period { get; }

    /// <inheritdoc/>
    public IFigureSource In(ReportingPeriod period) => period == Period
        ? this
        : new EntryFigures(_history, period, _policy, _closes, _phones) { SeenFrom = Seen(Period) };

    /// <inheritdoc/>
    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        _made.Value.Answer(plan, options, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Answer(plan, options, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        _made.Value.Facts(kind, anchor, where);

    private ReportingPeriod? SeenFrom { get; init; }

    // What came after a month tells of it: a card that was parked over its end is awake in the next one.
    private ReportingPeriod Seen(ReportingPeriod period) => SeenFrom is { } seen && seen.AsOf > period.AsOf
        ? new(period.From, period.Cut, seen.AsOf, seen.KnownOn)
        : period;
}

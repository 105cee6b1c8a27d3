using Funnel.Domain.Conditions;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>
/// The facts of a history for one reporting period: everything dated up to the as-of date, at both anchors.
/// </summary>
public sealed class FactBook : IFactSource
{
    private readonly Pages _pages = new();

    /// <summary>Makes the facts for a period.</summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period; facts are made as at its as-of date and at its last known day.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making between two cards.</param>
    /// <exception cref="OperationCanceledException">The making was stopped.</exception>
    public FactBook(
        FunnelHistory history,
        ReportingPeriod period,
        OwnerContactSchedule schedule,
        int degree = -1,
        CancellationToken cancellationToken = default)
        : this(history, period, new DealerSchedules(schedule), degree, cancellationToken)
    {
    }

    /// <summary>Makes the facts of dealers whose owners are contacted each by the dealer's own schedule.</summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period; facts are made as at its as-of date and at its last known day.</param>
    /// <param name="schedules">When owners are to be contacted.</param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making between two cards.</param>
    /// <exception cref="OperationCanceledException">The making was stopped.</exception>
    public FactBook(
        FunnelHistory history,
        ReportingPeriod period,
        DealerSchedules schedules,
        int degree = -1,
        CancellationToken cancellationToken = default)
    {
        FactMaking.Make(history, period, schedules, _pages, degree, cancellationToken);
        Period = period;
    }

    /// <summary>The period the facts are made for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>
    /// The facts of a kind; kinds made at the as-of date alone are the same at both anchors. Spells are in a
    /// <see cref="SpellBook"/>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The book holds no facts of that kind.</exception>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _pages.Of(kind, anchor)
            ?? _pages.Of(kind, Anchor.AsOf)
            ?? throw new KeyNotFoundException($"The book holds no facts of kind '{kind.Name}'.");
    }

    private sealed class Pages : IFactReceiver
    {
        private readonly Dictionary<(FactKind Kind, Anchor Anchor), object> _lists = [];

        public Action<T>? For<T>(FactKind<T> kind, Anchor anchor)
        {
            if (ReferenceEquals(kind, FactKinds.Spells))
            {
                return null;
            }

            List<T> list = [];
            _lists.Add((kind, anchor), list);
            return list.Add;
        }

        public IReadOnlyList<T>? Of<T>(FactKind<T> kind, Anchor anchor) =>
            _lists.TryGetValue((kind, anchor), out var list) ? (IReadOnlyList<T>)list : null;
    }
}

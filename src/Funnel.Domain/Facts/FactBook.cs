using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Specifications;

namespace Funnel.Domain.Facts;

/// <summary>The facts of a history for one reporting period: everything dated up to the as-of date, at both anchors.</summary>
public sealed class FactBook : IFactSource
{
    private readonly Dictionary<(FactKind Kind, Anchor Anchor), object> _facts = [];

    /// <summary>Makes the facts for a period.</summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period; facts are made as at its as-of date and at its last known day.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    public FactBook(FunnelHistory history, ReportingPeriod period, OwnerContactSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(schedule);
        Period = period;
        var cards = new CardFactMaker(history, period, schedule);
        cards.Make();
        var records = new RecordFactMaker(history, period.AsOf);
        Put(FactKinds.Cards, Anchor.AsOf, cards.AsOf);
        Put(FactKinds.Cards, Anchor.Cut, cards.AtCut);
        Put(FactKinds.Contacts, Anchor.AsOf, cards.Contacts);
        Put(FactKinds.Dues, Anchor.AsOf, cards.Dues);
        Put(FactKinds.Orders, Anchor.AsOf, cards.Orders);
        Put(FactKinds.OwnerContacts, Anchor.AsOf, cards.OwnerContacts);
        Put(FactKinds.Traffic, Anchor.AsOf, records.Traffic());
        Put(FactKinds.BaseCustomers, Anchor.AsOf, records.BaseCustomers());
        Put(FactKinds.Checks, Anchor.AsOf, records.Checks());
    }

    /// <summary>The period the facts are made for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The facts of a kind; kinds that are made at the as-of date alone are the same at both anchors.</summary>
    /// <exception cref="KeyNotFoundException">A history holds no facts of that kind.</exception>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _facts.TryGetValue((kind, anchor), out var facts) || _facts.TryGetValue((kind, Anchor.AsOf), out facts)
            ? (IReadOnlyList<T>)facts
            : throw new KeyNotFoundException($"A history holds no facts of kind '{kind.Name}'.");
    }

    private void Put<T>(FactKind<T> kind, Anchor anchor, IReadOnlyList<T> facts) => _facts[(kind, anchor)] = facts;
}

using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>
/// 客户批量转出: what one consultant holds goes to another on a day, for a cause (GPS; LOTUS for owners too, who belong to
/// the dealer and not to the consultant).
/// </summary>
/// <remarks>
/// Nothing changes by itself: the answer lists what would become of each card or owner, and the host records what it
/// accepts. LOTUS knows a direct form and one in two steps: to a manager first, then (<see cref="HandOn"/>) to a
/// newcomer.
/// </remarks>
/// <param name="From">The consultant who hands over.</param>
/// <param name="To">The consultant who receives; in service on the day, and of the customers' dealer.</param>
/// <param name="On">The first day with the new consultant.</param>
/// <param name="Cause">Why.</param>
public sealed record BatchTransfer(ConsultantId From, Consultant To, LocalDate On, HandoverCause Cause)
{
    /// <summary>The cards that take part, by id; null where all that the consultant holds do.</summary>
    public IReadOnlyCollection<CardId>? Only { get; init => field = value is null ? null : value.ToHashSet(); }

    /// <summary>
    /// What would become of each card the consultant holds: an open one moves, a closed one stays. Cards of other
    /// consultants are passed over, but for those in <see cref="Only"/>, which are refused.
    /// </summary>
    public IReadOnlyList<CardHandover> OfCards(IEnumerable<CustomerCard> cards, LocalDate today, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(rules);
        return [.. cards
            .Where(card => TakesPart(card.Id, card.Status.Owner))
            .Select(card => Judge(card, today, rules))];
    }

    /// <summary>
    /// What would become of each owner the consultant looks after. Cards that are not delivered are passed over, but
    /// for those in <see cref="Only"/>, which are refused.
    /// </summary>
    /// <param name="cards">The cards, delivered ones among them.</param>
    /// <param name="soFar">The owner transfers recorded so far; those of one day count in their order.</param>
    /// <param name="today">Today at the dealer.</param>
    public IReadOnlyList<OwnerHandover> OfOwners(
        IEnumerable<CustomerCard> cards, IEnumerable<OwnerTransfer> soFar, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var latest = soFar.GroupBy(transfer => transfer.Card)
            .ToDictionary(group => group.Key, group => group.OrderBy(transfer => transfer.On).Last());
        return [.. cards
            .Select(card => (Card: card, card.Status, Latest: latest.GetValueOrDefault(card.Id)))
            .Where(owner => owner.Status.DeliveredOn is not null || Only is not null)
            .Where(owner => TakesPart(owner.Card.Id, owner.Latest?.To ?? owner.Status.Owner))
            .Select(owner => Judge(owner.Card, owner.Status, owner.Latest, today))];
    }

    /// <summary>The second step: what this one moves goes on to another consultant, for the same cause.</summary>
    /// <param name="to">The newcomer.</param>
    /// <param name="on">The first day with the newcomer.</param>
    /// <param name="moved">The cards that the first step moved.</param>
    public BatchTransfer HandOn(Consultant to, LocalDate on, IEnumerable<CardId> moved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return new(To.Id, to, on, Cause) { Only = [.. moved] };
    }

    private bool TakesPart(CardId card, ConsultantId holder) => Only?.Contains(card) ?? holder == From;

    private CardHandover Judge(CustomerCard card, LocalDate today, CardRules rules)
    {
        var move = card.Move(new CardEvent.Transferred(On, To.Id, Cause), today, rules);
        List<Reason> reasons =
        [
            .. HandoverReasons.AgainstReceiver(To, card.Filing.Dealer, On),
            .. card.Status.Owner == From ? [] : (Reason[])[HandoverReasons.OtherOwner],
            .. move.Reasons,
        ];
        return reasons.Count == 0 && move.IsMade ? new(card, move.Card) : new(card, reasons);
    }

    private OwnerHandover Judge(CustomerCard card, CardStatus status, OwnerTransfer? latest, LocalDate today)
    {
        List<Reason> reasons =
        [
            .. HandoverReasons.AgainstReceiver(To, card.Filing.Dealer, On),
            .. AgainstOwner(status, latest),
        ];
        if (On > today)
        {
            reasons.Add(DateReasons.InTheFuture);
        }

        return reasons.Count == 0
            ? new(new OwnerTransfer(card.Id, On, To.Id, Cause))
            : new(card.Id, reasons);
    }

    private IEnumerable<Reason> AgainstOwner(CardStatus status, OwnerTransfer? latest)
    {
        if (status.DeliveredOn is not { } deliveredOn)
        {
            yield return HandoverReasons.NotDelivered;
            yield break;
        }

        var holder = latest?.To ?? status.Owner;
        if (holder != From)
        {
            yield return HandoverReasons.OtherOwner;
        }

        if (holder == To.Id)
        {
            yield return MoveChecks.SameOwner;
        }

        if (On < deliveredOn)
        {
            yield return HandoverReasons.BeforeDelivery(deliveredOn);
        }
        else if (On < latest?.On)
        {
            yield return DateReasons.BeforeLatestEvent(latest.On);
        }
    }
}

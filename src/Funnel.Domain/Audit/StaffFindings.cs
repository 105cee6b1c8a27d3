using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// Where cards and the consultants' master data do not go together: transfers that cannot be, customers of somebody who
/// has left, wholesale cards in several hands, returns from cards that were not lost (ours).
/// </summary>
internal sealed class StaffFindings
{
    private readonly FunnelHistory _history;
    private readonly Dictionary<ConsultantId, Consultant> _team;
    private readonly Dictionary<CardId, ConsultantId> _owners;
    private readonly LocalDate _latest;

    private StaffFindings(FunnelHistory history)
    {
        _history = history;
        _team = history.Consultants.DistinctBy(person => person.Id).ToDictionary(person => person.Id);
        _owners = history.OwnerTransfers.GroupBy(transfer => transfer.Card)
            .ToDictionary(group => group.Key, group => group.OrderBy(transfer => transfer.On).Last().To);

        // Nobody tells today: what the history knows of reaches to its latest day, planned ones included. Once it
        // reaches past the last day of the last leaver, it matters no more how far.
        var last = history.Consultants.Max(person => person.ActiveUntil);
        _latest = LocalDate.MinIsoValue;
        for (var place = 0; place < history.Cards.Count && last >= _latest; place++)
        {
            var card = history.Cards.Source[place];
            var latest = Later(card.Status.NextContactOn, LatestOf(card));
            _latest = _latest > latest ? _latest : latest;
        }
    }

    /// <summary>Every finding, by card.</summary>
    public static IReadOnlyList<HistoryFinding> Of(FunnelHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var findings = new StaffFindings(history);
        return
        [
            .. Enumerable.Range(0, history.Cards.Count)
                .AsParallel()
                .AsOrdered()
                .Where(findings.NeedsALook)
                .SelectMany(place => findings.OfCard(history.Cards.Source[place])),
            .. findings.OfWholesale(),
            .. history.OwnerTransfers.SelectMany(findings.OfTransfer),
        ];
    }

    private static LocalDate Later(LocalDate? left, LocalDate right) => left > right ? left.Value : right;

    private static LocalDate LatestOf(CustomerCard card) =>
        card.Events.Count == 0 ? card.Filing.FiledOn : card.Events.Max(e => e.On);

    // Only of the few that somebody who leaves may hold, or that came from others, need objects be made.
    private bool NeedsALook(int place)
    {
        var cards = _history.Cards.Source;
        return IsALeaver(cards.ConsultantAt(place)) || cards.MayReturnAt(place) || cards.HasTransfersAt(place)
            || (_owners.Count > 0 && _owners.TryGetValue(cards.IdAt(place), out var owner) && IsALeaver(owner));
    }

    private bool IsALeaver(ConsultantId consultant) =>
        _team.TryGetValue(consultant, out var person) && person.ActiveUntil is not null;

    private IEnumerable<HistoryFinding> OfCard(CustomerCard card) =>
        [.. OfTransfers(card), .. OfLeaver(card), .. OfReturn(card)];

    private IEnumerable<HistoryFinding> OfTransfers(CustomerCard card)
    {
        foreach (var transfer in card.Events.OfType<CardEvent.Transferred>())
        {
            foreach (var reason in AgainstReceiver(transfer.To, card.Filing.Dealer, transfer.On))
            {
                yield return On(card, "to", transfer.To, reason);
            }
        }
    }

    /// <summary>Owners are handed over as cards are; a transfer of an unknown card says nothing.</summary>
    private IEnumerable<HistoryFinding> OfTransfer(OwnerTransfer transfer)
    {
        if (!_history.Cards.TryGet(transfer.Card, out var card))
        {
            yield break;
        }

        foreach (var reason in AgainstReceiver(transfer.To, card.Filing.Dealer, transfer.On))
        {
            yield return On(card, "to", transfer.To, reason) with { Transfer = transfer };
        }
    }

    // Somebody whom the master data does not list is a finding of its own.
    private IEnumerable<Reason> AgainstReceiver(ConsultantId to, DealerId dealer, LocalDate on)
    {
        if (!_team.TryGetValue(to, out var receiver))
        {
            yield break;
        }

        if (receiver.Dealer != dealer)
        {
            yield return AuditReasons.ReceiverOfOtherDealer;
        }

        if (!receiver.IsActiveOn(on))
        {
            yield return AuditReasons.ReceiverNotActive;
        }
    }

    private IEnumerable<HistoryFinding> OfLeaver(CustomerCard card)
    {
        var status = card.Status;
        var holder = status.State == CardState.Delivered
            ? _owners.GetValueOrDefault(card.Id, status.Owner)
            : status.Owner;
        var isHeld = status.IsOpen || status.State == CardState.Delivered;
        if (isHeld && _team.TryGetValue(holder, out var person) && person.ActiveUntil < _latest)
        {
            yield return On(card, "consultant", holder, AuditReasons.OwnerHasLeft);
        }
    }

    private IEnumerable<HistoryFinding> OfReturn(CustomerCard card)
    {
        if (card.Filing.ReturnsFrom is not { } from)
        {
            yield break;
        }

        var isLost = _history.Cards.TryGet(from, out var before)
            && before.Filing.Dealer == card.Filing.Dealer
            && before.Status.LostOn <= card.Filing.FiledOn;
        if (!isLost)
        {
            yield return On(card, "returns_from", from.Value, card.Filing.Consultant, AuditReasons.ReturnOfNoLostCard);
        }
    }

    private IEnumerable<HistoryFinding> OfWholesale()
    {
        var cards = _history.Cards.Source;
        var open = Enumerable.Range(0, cards.Count)
            .AsParallel()
            .AsOrdered()
            .Where(place => cards.KindAt(place) == CustomerKind.Wholesale)
            .Select(place => cards[place])
            .Select(card => (Card: card, card.Status))
            .Where(held => held.Status.IsOpen)
            .AsSequential();
        foreach (var dealer in open.GroupBy(held => held.Card.Filing.Dealer))
        {
            var first = dealer.First().Status.Owner;
            foreach (var (card, status) in dealer.Where(held => held.Status.Owner != first))
            {
                yield return On(card, "consultant", status.Owner, AuditReasons.SeveralForWholesale);
            }
        }
    }

    private static HistoryFinding On(CustomerCard card, string field, ConsultantId person, Reason reason) =>
        On(card, field, person.Value, person, reason);

    private static HistoryFinding On(
        CustomerCard card, string field, string value, ConsultantId person, Reason reason) =>
        new(false, card.Id.Value, card.Filing.Dealer, person, field, value, reason);
}

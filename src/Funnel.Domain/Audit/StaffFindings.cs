using System.Collections.Concurrent;
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
    private const int CardsAtATime = 1 << 13;

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
        var (odd, wholesale) = findings.Look();
        return
        [
            .. odd.SelectMany(place => findings.OfCard(history.Cards.Source[place])),
            .. findings.OfWholesale(wholesale),
            .. history.OwnerTransfers.SelectMany(findings.OfTransfer),
        ];
    }

    private static LocalDate Later(LocalDate? left, LocalDate right) => left > right ? left.Value : right;

    private static LocalDate LatestOf(CustomerCard card) =>
        card.Events.Count == 0 ? card.Filing.FiledOn : card.Events.Max(e => e.On);

    /// <summary>
    /// The cards of which there is something to say, in order, and who had the wholesale ones: objects are made of none
    /// but these.
    /// </summary>
    private (IReadOnlyList<int> Odd, IReadOnlyList<WholesaleHands> Wholesale) Look()
    {
        var cards = _history.Cards.Source;
        List<int> odd = [];
        List<WholesaleHands> wholesale = [];
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(cards.Count, 1), CardsAtATime),
            () => (Reader: cards.OpenReader(), Fold: new CardFold(tellsStory: false)),
            (range, _, own) =>
            {
                for (var place = range.Item1; place < Math.Min(range.Item2, cards.Count); place++)
                {
                    if (IsOdd(place, own.Reader, own.Fold))
                    {
                        Note(odd, [place]);
                    }

                    if (cards.KindAt(place) == CustomerKind.Wholesale)
                    {
                        Note(wholesale, [.. WholesaleHands.Of(place, cards.DealerAt(place), Read(place, own))]);
                    }
                }

                return own;
            },
            _ => { });
        return ([.. odd.Order()], wholesale);
    }

    private static void Note<T>(List<T> noted, IReadOnlyList<T> more)
    {
        lock (noted)
        {
            noted.AddRange(more);
        }
    }

    private static CardFold Read(int place, (CardReader Reader, CardFold Fold) own)
    {
        own.Reader.Read(place, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, own.Fold);
        return own.Fold;
    }

    private bool IsOdd(int place, CardReader reader, CardFold fold)
    {
        var cards = _history.Cards.Source;
        var mayHaveLeft = IsALeaver(cards.ConsultantAt(place));
        foreach (var (to, on) in cards.TransfersAt(place))
        {
            mayHaveLeft |= IsALeaver(to);
            if (AgainstReceiver(to, cards.DealerAt(place), on).Any())
            {
                return true;
            }
        }

        mayHaveLeft |= _owners.Count > 0 && _owners.TryGetValue(cards.IdAt(place), out var owner) && IsALeaver(owner);
        return (mayHaveLeft && HolderWhoLeft(cards.IdAt(place), Read(place, (reader, fold))) is not null)
            || (cards.MayReturnAt(place)
                && cards.FilingAt(place) is { ReturnsFrom: { } from } filing
                && !IsOfALostCard(from, filing, reader, fold));
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
        var place = _history.Cards.PlaceOf(transfer.Card);
        if (place < 0)
        {
            yield break;
        }

        foreach (var reason in AgainstReceiver(transfer.To, _history.Cards.Source.DealerAt(place), transfer.On))
        {
            yield return On(_history.Cards.Source[place], "to", transfer.To, reason) with { Transfer = transfer };
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
        if (HolderWhoLeft(card.Id, card.FoldNow()) is { } holder)
        {
            yield return On(card, "consultant", holder, AuditReasons.OwnerHasLeft);
        }
    }

    /// <summary>Who has a card and has left before the history ends; null where nobody does.</summary>
    private ConsultantId? HolderWhoLeft(CardId card, CardFold fold)
    {
        var isDelivered = fold.State == CardState.Delivered;
        var holder = isDelivered ? _owners.GetValueOrDefault(card, fold.Owner) : fold.Owner;
        var isHeld = isDelivered || fold.State.IsOpen();
        return isHeld && _team.TryGetValue(holder, out var person) && person.ActiveUntil < _latest ? holder : null;
    }

    private IEnumerable<HistoryFinding> OfReturn(CustomerCard card)
    {
        if (card.Filing.ReturnsFrom is { } from
            && !IsOfALostCard(from, card.Filing, _history.Cards.Source.OpenReader(), new(tellsStory: false)))
        {
            yield return On(card, "returns_from", from.Value, card.Filing.Consultant, AuditReasons.ReturnOfNoLostCard);
        }
    }

    private bool IsOfALostCard(CardId from, CardFiling filing, CardReader reader, CardFold fold)
    {
        var place = _history.Cards.PlaceOf(from);
        return place >= 0
            && _history.Cards.Source.DealerAt(place) == filing.Dealer
            && Read(place, (reader, fold)).LostOn <= filing.FiledOn;
    }

    private IEnumerable<HistoryFinding> OfWholesale(IReadOnlyList<WholesaleHands> all) =>
        WholesaleHands.BesideOthers(all).Select(held => On(
            _history.Cards.Source[held.Place], "consultant", held.Owner, AuditReasons.SeveralForWholesale));

    private static HistoryFinding On(CustomerCard card, string field, ConsultantId person, Reason reason) =>
        On(card, field, person.Value, person, reason);

    private static HistoryFinding On(
        CustomerCard card, string field, string value, ConsultantId person, Reason reason) =>
        new(false, card.Id.Value, card.Filing.Dealer, person, field, value, reason);
}

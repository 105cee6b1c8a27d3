using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Makes the facts about cards, with their contacts, due dates, orders and owner contacts; on one thread.
/// </summary>
internal sealed partial class CardFactMaker(CardFactSources sources, CardFactBatch batch)
{
    private readonly CardReader _reader = sources.Cards.OpenReader();
    private OwnerContactWindow[] _windows = [];
    private readonly CardFold _fold = new(batch.TellsStory);
    private readonly CardFold _foldAtCut = new(tellsStory: false);
    private int _card = -1;
    private CardFiling _filing = null!;
    private CardFacts? _facts;
    private CardAttributes? _attributes;
    private LocalDate _cut;
    private LocalDate _asOf;
    private bool _cutIsAsOf;

    /// <summary>Makes the facts about a card as at two days.</summary>
    /// <param name="card">Its place.</param>
    /// <param name="cut">The period's last known day.</param>
    /// <param name="asOf">The as-of date, that day or a later one.</param>
    public void Make(int card, LocalDate cut, LocalDate asOf)
    {
        if (sources.Cards.FiledOnAt(card) > asOf)
        {
            return;
        }

        (_cut, _asOf, _cutIsAsOf) = (cut, asOf, cut == asOf);
        _reader.Read(card, sources.KnownOn, until: asOf, _fold);
        if (!_cutIsAsOf)
        {
            _reader.Read(card, sources.KnownOn, until: cut, _foldAtCut);
        }

        // The same card is mostly asked for again on later days.
        (_filing, _card) = (card == _card ? _filing : sources.Cards.FilingAt(card), card);
        (_facts, _attributes) = (null, null);
        Make(_filing);
    }

    private void Make(CardFiling filing)
    {
        var seen = _cutIsAsOf ? _fold : _foldAtCut;
        if (batch.Spells is not null && filing.FiledOn <= _cut)
        {
            MakeSpells(new(filing, sources.Regions.Of(filing.Dealer), seen.Owner, seen.Level));
        }

        if (_fold.IsMergedAway || batch.HasOnlySpells)
        {
            return;
        }

        if (!_cutIsAsOf && filing.FiledOn <= _cut)
        {
            batch.AtCut?.Add(FactsOf(filing, seen, _foldAtCut));
        }

        var facts = FactsOf(filing, seen, _fold);
        _facts = facts;
        batch.AsOf?.Add(facts);
        if (batch.HasOnlyCards)
        {
            return;
        }

        var attributes = new CardAttributes(filing, facts.Region, facts.Consultant, facts.Level);
        _attributes = attributes;
        MakeContacts(facts, attributes);
        MakeDues(attributes);
        MakeOrders(facts, attributes);
        MakeTransfers(attributes);
        batch.Stages?.AddRange(StagesOfCard.Of(_fold, facts, attributes, _cut));
        MakeOwnerContacts(facts, attributes);
    }

    /// <param name="filing">The filing.</param>
    /// <param name="seen">The card as at the period's last known day: at which level, and whose.</param>
    /// <param name="fold">The card at the anchor.</param>
    private CardFacts FactsOf(CardFiling filing, CardFold seen, CardFold fold) => new(
        filing, sources.Regions.Of(filing.Dealer), seen.Owner, seen.Level)
    {
        FiledOn = filing.FiledOn,
        Filer = filing.Consultant,
        IsComplete = filing.IsComplete,
        FirstVisitOn = fold.Progress.FirstVisitOn,
        SecondVisitOn = fold.Progress.SecondVisitOn,
        FirstTestDriveOn = fold.Progress.FirstTestDriveOn,
        OrderSignedOn = fold.OrderSignedOn,
        FirstSignedOn = EarliestSigning(fold, null),
        LastSignedOn = StagesOfCard.LatestSigning(fold, LocalDate.MaxIsoValue),
        LevelBeforeOrder = _fold.LevelBeforeOrder ?? seen.Level,
        DeliveredOn = fold.DeliveredOn,
        LostOn = fold.LostOn,
        ClosedOn = fold.DeliveredOn ?? fold.LostOn,
        State = fold.State,
        LostReason = fold.LostReason,
        LostDetail = fold.LostDetail,
        ModelBought = fold.ModelBought,
        NextContactOn = fold.NextContactOn,
        AgreedOn = fold.IsAgreed ? fold.NextContactOn : null,
        DaysToContact = DaysTo(fold.Progress.FirstContactOn, fold),
        DaysToOutcome = DaysTo(FirstOutcomeOf(fold), fold),
        ReturnsFrom = fold.ReturnsFrom,
        IsReturn = fold.ReturnsFrom is not null,
        ReturnedOn = fold.State == CardState.Lost ? Returned(filing) : null,
        LastContactOn = fold.Progress.LastContactOn,
        LastTouchOn = fold.Progress.LastContactOn ?? filing.FiledOn,
        UnansweredCalls = fold.Progress.UnansweredCalls,
        LevelSince = fold.LevelSince,
        TransferredOn = fold.TransferredOn,
        FirstTransferredOn = fold.FirstTransferredOn,
        Covered = fold.Progress.Covered,
    };

    private LocalDate? Returned(CardFiling filing) => sources.Returns.On(filing.Dealer, filing.Card, _asOf);

    private static int? DaysTo(LocalDate? day, CardFold fold) =>
        day is { } reached ? Period.DaysBetween(fold.FiledOn, reached) : null;

    private static LocalDate? FirstOutcomeOf(CardFold fold) =>
        EarliestSigning(fold, DayOrder.Earliest(fold.DeliveredOn, fold.LostOn));

    private static LocalDate? EarliestSigning(CardFold fold, LocalDate? first)
    {
        foreach (var order in fold.Orders)
        {
            first = DayOrder.Earliest(first, order.What.SignedOn);
        }

        return first;
    }

    private void MakeContacts(CardFacts card, CardAttributes attributes)
    {
        if (batch.Contacts is null)
        {
            return;
        }

        foreach (var contact in _fold.Contacts)
        {
            batch.Contacts.Add(new(attributes)
            {
                ContactOn = contact.On,
                Doer = contact.By,
                Manner = contact.Manner,
                HasRaisedLevel = contact.RaisedLevel,
                HasLoweredLevel = contact.LoweredLevel,
                FiledOn = card.FiledOn,
                ClosedOn = card.ClosedOn,
            });
        }
    }

    private void MakeDues(CardAttributes attributes)
    {
        if (batch.Dues is null)
        {
            return;
        }

        foreach (var due in _fold.DueDates)
        {
            var (day, answeredOn) = due.What;
            if (day <= _asOf)
            {
                batch.Dues.Add(new(attributes)
                {
                    DueOn = day,
                    AnsweredOn = answeredOn,
                    OwnerThen = due.OwnerOn(day),
                });
            }
        }
    }

    private void MakeOrders(CardFacts card, CardAttributes attributes)
    {
        if (batch.Orders is null)
        {
            return;
        }

        foreach (var made in _fold.Orders)
        {
            var order = made.What;
            batch.Orders.Add(new(attributes)
            {
                FiledOn = card.FiledOn,
                SignedOn = order.SignedOn,
                DaysToSign = Math.Max(0, Period.DaysBetween(card.FiledOn, order.SignedOn)),
                CancelledOn = order.CancelledOn,
                EndedOn = order.CancelledOn ?? order.DeliveredOn,
                SigningOwner = made.OwnerOn(order.SignedOn),
                CancellingOwner = order.CancelledOn is { } cancelledOn ? made.OwnerOn(cancelledOn) : null,
                LevelBeforeOrder = card.LevelBeforeOrder,
            });
        }
    }

    private void MakeTransfers(CardAttributes attributes)
    {
        if (batch.Transfers is null)
        {
            return;
        }

        foreach (var transfer in _fold.Transfers)
        {
            batch.Transfers.Add(new(attributes with { Consultant = transfer.From }) { TransferredOn = transfer.On });
            batch.Transfers.Add(new(attributes with { Consultant = transfer.To })
            {
                TransferredOn = transfer.On,
                IsReceived = true,
            });
        }
    }

    private void MakeSpells(CardAttributes attributes) =>
        batch.Spells!.AddRange(new SpellsOfCard(_fold, attributes, _cut).All());

    /// <summary>The contacts due with the card's owner by a day, as its dealer's standard wants them.</summary>
    private ReadOnlySpan<OwnerContactWindow> WindowsDueBy(LocalDate deliveredOn, LocalDate day)
    {
        var schedule = sources.Schedules.Of(_filing.Dealer);
        if (_windows.Length < schedule.Contacts.Count)
        {
            _windows = new OwnerContactWindow[schedule.Contacts.Count];
        }

        return schedule.WindowsDueBy(deliveredOn, day, _windows);
    }

    private void MakeOwnerContacts(CardFacts card, CardAttributes attributes)
    {
        if (batch.OwnerContacts is null || card.DeliveredOn is not { } deliveredOn)
        {
            return;
        }

        foreach (var window in WindowsDueBy(deliveredOn, _asOf))
        {
            var with = sources.Owners.ConsultantOn(window.DueOn, card.Card, _fold.Owner);
            batch.OwnerContacts.Add(new(attributes with { Consultant = with })
            {
                DueOn = window.DueOn,
                ClosesOn = window.ClosesOn,
                MadeOn = sources.Owners.MadeWithin(window, card.Card, _asOf),
            });
        }
    }
}

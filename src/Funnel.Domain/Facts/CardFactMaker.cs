using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Makes the facts about cards, with their contacts, due dates, orders and owner contacts; on one thread.
/// </summary>
internal sealed class CardFactMaker(
    FunnelHistory history,
    ReportingPeriod period,
    OwnerContactSchedule schedule,
    RegionsOfDealers regions,
    OwnersOfCards owners,
    ReturnsToCards returns,
    CardFactBatch batch)
{
    private readonly CardSource _cards = history.Cards.Source;
    private readonly CardReader _reader = history.Cards.Source.OpenReader();
    private readonly OwnerContactWindow[] _windows = new OwnerContactWindow[schedule.Contacts.Count];
    private readonly CardFold _fold = new(batch.TellsStory);
    private readonly CardFold _foldAtCut = new(tellsStory: false);
    private readonly bool _cutIsAsOf = period.Cut == period.AsOf;

    public void Make(int card)
    {
        if (_cards.FiledOnAt(card) > period.AsOf)
        {
            return;
        }

        _reader.Read(card, period.KnownOn, until: period.AsOf, _fold);
        if (!_cutIsAsOf)
        {
            _reader.Read(card, period.KnownOn, until: period.Cut, _foldAtCut);
        }

        Make(_cards.FilingAt(card));
    }

    private void Make(CardFiling filing)
    {
        var seen = _cutIsAsOf ? _fold : _foldAtCut;
        if (batch.Spells is not null && filing.FiledOn <= period.Cut)
        {
            MakeSpells(new(filing, regions.Of(filing.Dealer), seen.Owner, seen.Level));
        }

        if (_fold.IsMergedAway || batch.HasOnlySpells)
        {
            return;
        }

        if (!_cutIsAsOf && filing.FiledOn <= period.Cut)
        {
            batch.AtCut?.Add(FactsOf(filing, seen, _foldAtCut));
        }

        var facts = FactsOf(filing, seen, _fold);
        batch.AsOf?.Add(facts);
        if (batch.HasOnlyCards)
        {
            return;
        }

        var attributes = new CardAttributes(filing, facts.Region, facts.Consultant, facts.Level);
        MakeContacts(facts, attributes);
        MakeDues(attributes);
        MakeOrders(facts, attributes);
        MakeTransfers(attributes);
        batch.Stages?.AddRange(StagesOfCard.Of(_fold, facts, attributes, period.Cut));
        MakeOwnerContacts(facts, attributes);
    }

    /// <param name="filing">The filing.</param>
    /// <param name="seen">The card as at the period's last known day: at which level, and whose.</param>
    /// <param name="fold">The card at the anchor.</param>
    private CardFacts FactsOf(CardFiling filing, CardFold seen, CardFold fold) => new(
        filing, regions.Of(filing.Dealer), seen.Owner, seen.Level)
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
        ReturnedOn = fold.State == CardState.Lost ? returns.On(filing.Dealer, filing.Card) : null,
        LastContactOn = fold.Progress.LastContactOn,
        LastTouchOn = fold.Progress.LastContactOn ?? filing.FiledOn,
        UnansweredCalls = fold.Progress.UnansweredCalls,
        LevelSince = fold.LevelSince,
        TransferredOn = fold.TransferredOn,
        FirstTransferredOn = fold.FirstTransferredOn,
        Covered = fold.Progress.Covered,
    };

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
            if (day <= period.AsOf)
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
        batch.Spells!.AddRange(new SpellsOfCard(_fold, attributes, period.Cut).All());

    private void MakeOwnerContacts(CardFacts card, CardAttributes attributes)
    {
        if (batch.OwnerContacts is null || card.DeliveredOn is not { } deliveredOn)
        {
            return;
        }

        foreach (var window in schedule.WindowsDueBy(deliveredOn, period.AsOf, _windows))
        {
            var with = owners.ConsultantOn(window.DueOn, card.Card, _fold.Owner);
            batch.OwnerContacts.Add(new(attributes with { Consultant = with })
            {
                DueOn = window.DueOn,
                ClosesOn = window.ClosesOn,
                MadeOn = owners.MadeWithin(window, card.Card),
            });
        }
    }
}

using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts about cards, with their contacts, due dates, orders and owner contacts.</summary>
internal sealed class CardFactMaker(
    FunnelHistory history, ReportingPeriod period, OwnerContactSchedule schedule, IFactReceiver receiver)
{
    private readonly RegionsOfDealers _regions = new(history.Dealers);
    private readonly OwnersOfCards _owners = new(history, period.AsOf);
    private readonly OwnerContactWindow[] _windows = new OwnerContactWindow[schedule.Contacts.Count];
    private readonly CardFold _fold = new();
    private readonly CardFold _foldAtCut = new();
    private readonly bool _cutIsAsOf = period.Cut == period.AsOf;

    private readonly Action<CardFacts>? _asOf = receiver.For(FactKinds.Cards, Anchor.AsOf);
    private readonly Action<ContactFacts>? _contacts = receiver.For(FactKinds.Contacts, Anchor.AsOf);
    private readonly Action<DueFacts>? _dues = receiver.For(FactKinds.Dues, Anchor.AsOf);
    private readonly Action<OrderFacts>? _orders = receiver.For(FactKinds.Orders, Anchor.AsOf);
    private readonly Action<OwnerContactFacts>? _ownerContacts = receiver.For(FactKinds.OwnerContacts, Anchor.AsOf);

    private readonly Action<CardFacts>? _atCut =
        period.Cut == period.AsOf ? null : receiver.For(FactKinds.Cards, Anchor.Cut);

    public void Make(CancellationToken cancellationToken)
    {
        foreach (var card in history.Cards)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (card.Filing.FiledOn <= period.AsOf)
            {
                Make(card);
            }
        }
    }

    private void Make(CustomerCard card)
    {
        var seen = card.HasMerges ? card.SeenFrom(period.AsOf) : card;
        _fold.Read(seen, period.AsOf);
        if (_fold.State == CardState.Merged)
        {
            return;
        }

        var attributes = AttributesOf(card.Filing);
        if (!_cutIsAsOf)
        {
            _foldAtCut.Read(seen, period.Cut);
            attributes = attributes with { Level = _foldAtCut.Level };
            if (card.Filing.FiledOn <= period.Cut)
            {
                _atCut?.Invoke(FactsOf(card.Filing, attributes, _foldAtCut));
            }
        }

        var facts = FactsOf(card.Filing, attributes, _fold);
        _asOf?.Invoke(facts);
        MakeContacts(facts, attributes);
        MakeDues(attributes);
        MakeOrders(facts, attributes);
        MakeOwnerContacts(facts, attributes);
    }

    private CardAttributes AttributesOf(CardFiling filing) => new()
    {
        Card = filing.Card,
        Dealer = filing.Dealer,
        Region = _regions.Of(filing.Dealer),
        Consultant = _fold.Owner,
        Channel = filing.Channel,
        Media = filing.Media,
        LeadSource = filing.LeadSource,
        Model = filing.Model,
        CustomerKind = filing.CustomerKind,
        Level = _fold.Level,
    };

    private static CardFacts FactsOf(CardFiling filing, CardAttributes attributes, CardFold fold) => new(attributes)
    {
        FiledOn = filing.FiledOn,
        IsComplete = filing.IsComplete,
        FirstVisitOn = fold.FirstVisitOn,
        SecondVisitOn = fold.SecondVisitOn,
        FirstTestDriveOn = fold.FirstTestDriveOn,
        OrderSignedOn = fold.OrderSignedOn,
        DeliveredOn = fold.DeliveredOn,
        LostOn = fold.LostOn,
        ClosedOn = fold.DeliveredOn ?? fold.LostOn,
        State = fold.State,
        LostReason = fold.LostReason,
        ModelBought = fold.ModelBought,
        NextContactOn = fold.NextContactOn,
        LastContactOn = fold.LastContactOn,
        LastTouchOn = fold.LastContactOn ?? filing.FiledOn,
        LevelSince = fold.LevelSince,
        TransferredOn = fold.TransferredOn,
        Covered = fold.Covered,
    };

    private void MakeContacts(CardFacts card, CardAttributes attributes)
    {
        if (_contacts is null)
        {
            return;
        }

        foreach (var contact in _fold.Contacts)
        {
            _contacts(new(attributes)
            {
                ContactOn = contact.On,
                HasRaisedLevel = contact.RaisedLevel,
                FiledOn = card.FiledOn,
                ClosedOn = card.ClosedOn,
            });
        }
    }

    private void MakeDues(CardAttributes attributes)
    {
        if (_dues is null)
        {
            return;
        }

        foreach (var due in _fold.DueDates)
        {
            if (due.On <= period.AsOf)
            {
                _dues(new(attributes) { DueOn = due.On, AnsweredOn = due.AnsweredOn });
            }
        }
    }

    private void MakeOrders(CardFacts card, CardAttributes attributes)
    {
        if (_orders is null)
        {
            return;
        }

        foreach (var order in _fold.Orders)
        {
            _orders(new(attributes)
            {
                FiledOn = card.FiledOn,
                SignedOn = order.SignedOn,
                CancelledOn = order.CancelledOn,
                EndedOn = order.CancelledOn ?? order.DeliveredOn,
            });
        }
    }

    private void MakeOwnerContacts(CardFacts card, CardAttributes attributes)
    {
        if (_ownerContacts is null || card.DeliveredOn is not { } deliveredOn)
        {
            return;
        }

        var owner = attributes with { Consultant = _owners.ConsultantOf(card.Card, attributes.Consultant) };
        foreach (var window in schedule.WindowsDueBy(deliveredOn, period.AsOf, _windows))
        {
            _ownerContacts(new(owner) { DueOn = window.DueOn, MadeOn = _owners.MadeWithin(window, card.Card) });
        }
    }
}

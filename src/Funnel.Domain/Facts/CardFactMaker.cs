using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts about cards, with their contacts, due dates, orders and owner contacts.</summary>
internal sealed class CardFactMaker(FunnelHistory history, ReportingPeriod period, OwnerContactSchedule schedule)
{
    private readonly RegionsOfDealers _regions = new(history.Dealers);
    private readonly OwnersOfCards _owners = new(history, period.AsOf);
    private readonly OwnerContactWindow[] _windows = new OwnerContactWindow[schedule.Contacts.Count];
    private readonly CardFold _fold = new();
    private readonly bool _cutIsAsOf = period.Cut == period.AsOf;

    public List<CardFacts> AsOf { get; } = new(history.Cards.Count);

    public List<CardFacts> AtCut { get; private set; } = [];

    public List<ContactFacts> Contacts { get; } = [];

    public List<DueFacts> Dues { get; } = [];

    public List<OrderFacts> Orders { get; } = [];

    public List<OwnerContactFacts> OwnerContacts { get; } = [];

    public void Make()
    {
        foreach (var card in history.Cards)
        {
            if (card.Filing.FiledOn <= period.AsOf)
            {
                Make(card);
            }
        }

        if (_cutIsAsOf)
        {
            AtCut = AsOf;
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
            var cut = new CardFold();
            cut.Read(seen, period.Cut);
            attributes = attributes with { Level = cut.Level };
            if (card.Filing.FiledOn <= period.Cut)
            {
                AtCut.Add(FactsOf(card.Filing, attributes, cut));
            }
        }

        var facts = FactsOf(card.Filing, attributes, _fold);
        AsOf.Add(facts);
        AddEvents(facts, attributes);
        AddOwnerContacts(facts, attributes);
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
        Covered = fold.Covered,
    };

    private void AddEvents(CardFacts card, CardAttributes attributes)
    {
        foreach (var contact in _fold.Contacts)
        {
            Contacts.Add(new(attributes)
            {
                ContactOn = contact.On,
                HasRaisedLevel = contact.RaisedLevel,
                FiledOn = card.FiledOn,
                ClosedOn = card.ClosedOn,
            });
        }

        foreach (var due in _fold.DueDates)
        {
            if (due.On <= period.AsOf)
            {
                Dues.Add(new(attributes) { DueOn = due.On, AnsweredOn = due.AnsweredOn });
            }
        }

        foreach (var order in _fold.Orders)
        {
            Orders.Add(new(attributes)
            {
                FiledOn = card.FiledOn,
                SignedOn = order.SignedOn,
                CancelledOn = order.CancelledOn,
                EndedOn = order.CancelledOn ?? order.DeliveredOn,
            });
        }
    }

    private void AddOwnerContacts(CardFacts card, CardAttributes attributes)
    {
        if (card.DeliveredOn is not { } deliveredOn)
        {
            return;
        }

        var owner = attributes with { Consultant = _owners.ConsultantOf(card.Card, attributes.Consultant) };
        foreach (var window in schedule.WindowsDueBy(deliveredOn, period.AsOf, _windows))
        {
            OwnerContacts.Add(new(owner) { DueOn = window.DueOn, MadeOn = _owners.MadeWithin(window, card.Card) });
        }
    }
}

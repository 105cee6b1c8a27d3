using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>Says which columns a list of each kind of fact has.</summary>
internal sealed class FactLists(ListSurroundings around)
{
    private const int SecondsInAMinute = 60;

    private readonly FactColumns _columns = new(around);

    /// <summary>A list in its own order, or in the one asked for.</summary>
    public RecordList Of(FoundFacts found, ListOrder? order) => found switch
    {
        FoundFacts<CardFacts> cards => List(cards, order, Cards(), fact => fact.Card),
        FoundFacts<TrafficFacts> traffic => List(traffic, order, Traffic(), _ => null),
        FoundFacts<ContactFacts> contacts => List(contacts, order, Contacts(), fact => fact.Card),
        FoundFacts<DueFacts> dues => List(dues, order, Dues(), fact => fact.Card),
        FoundFacts<OrderFacts> orders => List(orders, order, Orders(), fact => fact.Card),
        FoundFacts<TransferFacts> transfers => List(transfers, order, Transfers(), fact => fact.Card),
        FoundFacts<StageFacts> stages => List(stages, order, Stages(), fact => fact.Card),
        FoundFacts<OwnerContactFacts> owners => List(owners, order, OwnerContacts(), fact => fact.Card),
        FoundFacts<BaseCustomerFacts> customers => List(customers, order, BaseCustomers(), _ => null),
        FoundFacts<LeadFacts> leads => List(leads, order, Leads(), _ => null),
        FoundFacts<CheckFacts> checks => List(checks, order, Checks(), _ => null),
        FoundFacts<StaffFacts> staff => List(staff, order, Staff(), _ => null),
        _ => throw new NotSupportedException($"There is no list for facts of kind '{found.Kind}'."),
    };

    private static RecordList<T> List<T>(
        FoundFacts<T> found, ListOrder? order, IReadOnlyList<ListColumn<T>> columns, Func<T, CardId?> cardOf) =>
        new(found.Facts.Title, found.All, columns, order, cardOf);

    private IReadOnlyList<ListColumn<CardFacts>> Cards() =>
    [
        .. _columns.Beginning<CardFacts>(),
        _columns.Code(CardColumns.Channel),
        new(CardColumns.State.Title, StateOf) { IsProse = true },
        FactColumns.Date(CardColumns.FiledOn),
        FactColumns.Days<CardFacts>(ListTexts.AgeDays, card => card.FiledOn, around.Period.Cut),
        FactColumns.Date(CardColumns.FirstVisitOn),
        FactColumns.Date(CardColumns.LastContactOn),
        FactColumns.Date(CardColumns.NextContactOn),
    ];

    private string StateOf(CardFacts card)
    {
        var state = around.Visitor.Say(Codes.Of<CardState>().NameOf(card.State));
        var on = card.State switch
        {
            CardState.Delivered => card.DeliveredOn,
            CardState.Lost => card.LostOn,
            CardState.Ordered => card.OrderSignedOn,
            _ => null,
        };
        var reason = card.LostReason is { } why ? around.Visitor.Say(Codes.Of<LostReason>().NameOf(why)) : "";
        return string.Join(' ', new[] { state, ListTexts.Day(on), reason }.Where(part => part.Length > 0));
    }

    private IReadOnlyList<ListColumn<TrafficFacts>> Traffic() =>
    [
        new(TrafficColumns.Traffic.Title, fact => fact.Traffic.Value) { Link = fact => around.LinkTo(fact.Traffic) },
        new(ListTexts.ArrivedAt, fact => around.RecordOf(fact.Dealer, fact.Traffic) is { } record
            ? ListTexts.Moment(record.ArrivedAt)
            : ListTexts.Day(fact.ArrivedOn)),
        _columns.Code(TrafficColumns.Kind),
        _columns.Code(TrafficColumns.Visit),
        _columns.Code(TrafficColumns.Outcome),
        new(Dimensions.Consultant.Name, fact => around.Names.Of(fact.Dealer, fact.Consultant)),
        .. around.Scope.Dealer is null
            ? [new(Dimensions.Dealer.Name, fact => around.Names.Of(fact.Dealer))]
            : Array.Empty<ListColumn<TrafficFacts>>(),
        _columns.Code(TrafficColumns.Media),
        new(
            ListTexts.StayMinutes,
            fact => fact.StaySeconds is { } stay ? ListTexts.Number(stay / SecondsInAMinute) : "")
        {
            IsNumber = true,
        },
        _columns.Flag(TrafficColumns.IsInvitedToTestDrive),
        _columns.Flag(TrafficColumns.HasTakenTestDrive),
        new(AttributeColumns<CardFacts>.Card.Title, fact => CardOf(fact)?.Value ?? "")
        {
            Link = fact => CardOf(fact) is { } card ? around.LinkTo(card) : null,
        },
    ];

    private CardId? CardOf(TrafficFacts fact) => around.RecordOf(fact.Dealer, fact.Traffic)?.Card;

    private IReadOnlyList<ListColumn<ContactFacts>> Contacts() =>
    [
        .. _columns.Beginning<ContactFacts>(),
        FactColumns.Date(ContactColumns.ContactOn),
        _columns.Code(ContactColumns.Manner),
        _columns.Flag(ContactColumns.HasRaisedLevel),
        _columns.Flag(ContactColumns.HasLoweredLevel),
        FactColumns.Date(ContactColumns.FiledOn),
        FactColumns.Date(ContactColumns.ClosedOn),
    ];

    private IReadOnlyList<ListColumn<DueFacts>> Dues() =>
    [
        .. _columns.Beginning<DueFacts>(),
        FactColumns.Date(DueColumns.DueOn),
        FactColumns.Date(DueColumns.AnsweredOn),
        new(ListTexts.OnTime, due => around.Visitor.Say(ListTexts.YesNo(due.AnsweredOn <= due.DueOn))),
    ];

    private IReadOnlyList<ListColumn<OrderFacts>> Orders() =>
    [
        .. _columns.Beginning<OrderFacts>(),
        FactColumns.Date(OrderColumns.SignedOn),
        FactColumns.Date(OrderColumns.CancelledOn),
        FactColumns.Date(OrderColumns.EndedOn),
        FactColumns.Date(OrderColumns.FiledOn),
    ];

    private IReadOnlyList<ListColumn<TransferFacts>> Transfers() =>
    [
        .. _columns.Beginning<TransferFacts>(),
        FactColumns.Date(TransferColumns.TransferredOn),
        _columns.Flag(TransferColumns.IsReceived),
    ];

    private IReadOnlyList<ListColumn<StageFacts>> Stages() =>
    [
        .. _columns.Beginning<StageFacts>(),
        FactColumns.Date(StageColumns.FiledOn),
        FactColumns.Date(StageColumns.BeganOn),
        FactColumns.Date(StageColumns.EndedOn),
        _columns.Flag(StageColumns.IsOrdered),
        _columns.Flag(StageColumns.IsBelow),
        FactColumns.Date(StageColumns.LastSignedOn),
    ];

    private IReadOnlyList<ListColumn<OwnerContactFacts>> OwnerContacts() =>
    [
        .. _columns.Beginning<OwnerContactFacts>(),
        FactColumns.Date(OwnerContactColumns.DueOn),
        FactColumns.Date(OwnerContactColumns.ClosesOn),
        FactColumns.Date(OwnerContactColumns.MadeOn),
    ];

    private IReadOnlyList<ListColumn<BaseCustomerFacts>> BaseCustomers() =>
    [
        FactColumns.Id(BaseCustomerColumns.BaseCustomer),
        new(Dimensions.Consultant.Name, fact => around.Names.Of(fact.Dealer, fact.Consultant)),
        new(Dimensions.Dealer.Name, fact => around.Names.Of(fact.Dealer)),
        FactColumns.Date(BaseCustomerColumns.AllocatedOn),
        _columns.Flag(BaseCustomerColumns.IsAccurate),
        FactColumns.Date(BaseCustomerColumns.DueOn),
        FactColumns.Date(BaseCustomerColumns.FollowedUpOn),
        FactColumns.Date(BaseCustomerColumns.InvitedOn),
        FactColumns.Date(BaseCustomerColumns.ArrivedOn),
        FactColumns.Date(BaseCustomerColumns.IntentMadeOn),
    ];

    private IReadOnlyList<ListColumn<LeadFacts>> Leads() =>
    [
        new(LeadColumns.Lead.Title, fact => fact.Lead.Value) { Link = fact => around.LinkTo(fact.Lead) },
        new(Dimensions.Consultant.Name, fact => fact.Consultant is { } one ? around.Names.Of(fact.Dealer, one) : ""),
        new(Dimensions.Dealer.Name, fact => around.Names.Of(fact.Dealer)),
        _columns.Code(LeadColumns.Platform),
        FactColumns.Date(LeadColumns.ReceivedOn),
        FactColumns.Date(LeadColumns.RespondedOn),
        FactColumns.Date(LeadColumns.AppointmentOn),
        FactColumns.Date(LeadColumns.ArrivedOn),
        FactColumns.Date(LeadColumns.CardFiledOn),
        FactColumns.Date(LeadColumns.CardDeliveredOn),
        _columns.Flag(LeadColumns.IsValid),
    ];

    private IReadOnlyList<ListColumn<CheckFacts>> Checks() =>
    [
        new(Dimensions.Consultant.Name, fact => around.Names.Of(fact.Dealer, fact.Consultant)),
        new(Dimensions.Dealer.Name, fact => around.Names.Of(fact.Dealer)),
        FactColumns.Date(CheckColumns.CheckedOn),
        _columns.Code(CheckColumns.Kind),
        _columns.Code(CheckColumns.Stage),
        _columns.Flag(CheckColumns.HasPassed),
    ];

    private IReadOnlyList<ListColumn<StaffFacts>> Staff() =>
    [
        new(Dimensions.Consultant.Name, fact => around.Names.Of(fact.Dealer, fact.Consultant)),
        new(Dimensions.Dealer.Name, fact => around.Names.Of(fact.Dealer)),
        FactColumns.Date(StaffColumns.ActiveFrom),
        FactColumns.Date(StaffColumns.ActiveUntil),
    ];
}

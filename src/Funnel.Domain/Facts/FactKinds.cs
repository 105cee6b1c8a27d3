using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>The kinds of fact the catalogue's KPIs are computed from (domain §9).</summary>
public static class FactKinds
{
    /// <summary>Calls and visits.</summary>
    public static FactKind<TrafficFacts> Traffic { get; } = new(
        "traffic",
        new("流量记录", "traffic"),
        [
            TrafficColumns.Traffic, TrafficColumns.Dealer, TrafficColumns.Region, TrafficColumns.Consultant,
            TrafficColumns.Media, TrafficColumns.ArrivedOn, TrafficColumns.Kind, TrafficColumns.Visit,
            TrafficColumns.Outcome, TrafficColumns.IsSalesRelated, TrafficColumns.IsInvitedToTestDrive,
            TrafficColumns.HasTakenTestDrive, TrafficColumns.StaySeconds,
        ],
        [
            (Dimensions.Dealer, TrafficColumns.Dealer),
            (Dimensions.Region, TrafficColumns.Region),
            (Dimensions.Consultant, TrafficColumns.Consultant),
            (Dimensions.Media, TrafficColumns.Media),
        ],
        f => f.Traffic.Value,
        [(Credits.Doer, TrafficColumns.Consultant)]);

    /// <summary>Customer cards.</summary>
    public static FactKind<CardFacts> Cards { get; } = OfCards(
        "cards",
        new("客户档案", "cards"),
        [
            CardColumns.FiledOn, CardColumns.FirstVisitOn, CardColumns.SecondVisitOn, CardColumns.FirstTestDriveOn,
            CardColumns.OrderSignedOn, CardColumns.FirstSignedOn, CardColumns.LastSignedOn,
            CardColumns.LevelBeforeOrder, CardColumns.DeliveredOn, CardColumns.LostOn, CardColumns.ClosedOn,
            CardColumns.NextContactOn, CardColumns.AgreedOn, CardColumns.LastContactOn, CardColumns.LastTouchOn,
            CardColumns.LevelSince, CardColumns.TransferredOn, CardColumns.FirstTransferredOn, CardColumns.State,
            CardColumns.ReturnsFrom, CardColumns.ReturnedOn, CardColumns.IsReturn, CardColumns.DaysToContact,
            CardColumns.DaysToOutcome, CardColumns.UnansweredCalls, CardColumns.LostReason, CardColumns.LostDetail,
            CardColumns.ModelBought, CardColumns.IsComplete, CardColumns.IsPresented, CardColumns.IsNegotiated,
            CardColumns.IsTestDriven, CardColumns.Filer,
        ],
        f => f.Card.Value,
        [(Credits.Owner, AttributeColumns<CardFacts>.Consultant), (Credits.Filer, CardColumns.Filer)]);

    /// <summary>Contacts with cards.</summary>
    public static FactKind<ContactFacts> Contacts { get; } = OfCards<ContactFacts>(
        "contacts",
        new("跟进记录", "contacts"),
        [
            ContactColumns.ContactOn, ContactColumns.FiledOn, ContactColumns.ClosedOn, ContactColumns.Manner,
            ContactColumns.HasRaisedLevel, ContactColumns.HasLoweredLevel, ContactColumns.Doer,
        ],
        f => At(f.Card.Value, f.ContactOn),
        [(Credits.Owner, AttributeColumns<ContactFacts>.Consultant), (Credits.Doer, ContactColumns.Doer)]);

    /// <summary>Next contact dates that were set.</summary>
    public static FactKind<DueFacts> Dues { get; } = OfCards<DueFacts>(
        "dues",
        new("应跟进", "due dates"),
        [DueColumns.DueOn, DueColumns.AnsweredOn, DueColumns.OwnerThen],
        f => At(f.Card.Value, f.DueOn),
        [(Credits.Owner, AttributeColumns<DueFacts>.Consultant), (Credits.OwnerThen, DueColumns.OwnerThen)]);

    /// <summary>Signings of orders.</summary>
    public static FactKind<OrderFacts> Orders { get; } = OfCards<OrderFacts>(
        "orders",
        new("订单", "orders"),
        [
            OrderColumns.FiledOn, OrderColumns.SignedOn, OrderColumns.DaysToSign, OrderColumns.CancelledOn,
            OrderColumns.EndedOn, OrderColumns.LevelBeforeOrder, OrderColumns.SigningOwner,
            OrderColumns.CancellingOwner,
        ],
        f => f.Card.Value,
        [
            (Credits.Owner, AttributeColumns<OrderFacts>.Consultant),
            (Credits.OwnerThen, OrderColumns.SigningOwner),
            (Credits.OwnerThen.On(OrderColumns.CancelledOn), OrderColumns.CancellingOwner),
        ]);

    /// <summary>Cards changing hands.</summary>
    public static FactKind<TransferFacts> Transfers { get; } = OfCards<TransferFacts>(
        "transfers",
        new("客户转出", "transfers"),
        [TransferColumns.TransferredOn, TransferColumns.IsReceived],
        f => At(f.Card.Value, f.TransferredOn),
        [(Credits.Doer, AttributeColumns<TransferFacts>.Consultant)]);

    /// <summary>How cards stood before, stretch by stretch.</summary>
    public static FactKind<StageFacts> Stages { get; } = OfCards<StageFacts>(
        "stages",
        new("客户阶段", "stages of cards"),
        [
            StageColumns.FiledOn, StageColumns.ClosedOn, StageColumns.BeganOn, StageColumns.EndedOn,
            StageColumns.LastSignedOn, StageColumns.IsFirst, StageColumns.IsOrdered, StageColumns.IsBelow,
            StageColumns.LevelBeforeOrder, StageColumns.Owner,
        ],
        f => f.Card.Value,
        [(Credits.Owner, AttributeColumns<StageFacts>.Consultant), (Credits.OwnerBefore, StageColumns.Owner)]);

    /// <summary>Scheduled contacts with owners.</summary>
    public static FactKind<OwnerContactFacts> OwnerContacts { get; } = OfCards<OwnerContactFacts>(
        "owner_contacts",
        new("保有客户回访", "owner contacts"),
        [OwnerContactColumns.DueOn, OwnerContactColumns.ClosesOn, OwnerContactColumns.MadeOn],
        f => At(f.Card.Value, f.DueOn),
        [(Credits.OwnerThen, AttributeColumns<OwnerContactFacts>.Consultant)]);

    /// <summary>Allocations of base customers.</summary>
    public static FactKind<BaseCustomerFacts> BaseCustomers { get; } = new(
        "base_customers",
        new("基盘客户", "base customers"),
        [
            BaseCustomerColumns.BaseCustomer, BaseCustomerColumns.Dealer, BaseCustomerColumns.Region,
            BaseCustomerColumns.Consultant, BaseCustomerColumns.AllocatedOn, BaseCustomerColumns.DueOn,
            BaseCustomerColumns.FollowedUpOn, BaseCustomerColumns.InvitedOn, BaseCustomerColumns.ArrivedOn,
            BaseCustomerColumns.IntentMadeOn, BaseCustomerColumns.IsAccurate,
        ],
        [
            (Dimensions.Dealer, BaseCustomerColumns.Dealer),
            (Dimensions.Region, BaseCustomerColumns.Region),
            (Dimensions.Consultant, BaseCustomerColumns.Consultant),
        ],
        f => f.BaseCustomer.Value,
        [(Credits.Doer, BaseCustomerColumns.Consultant)]);

    /// <summary>Leads that came in by the internet.</summary>
    public static FactKind<LeadFacts> Leads { get; } = new(
        "leads",
        new("线索", "leads"),
        [
            LeadColumns.Lead, LeadColumns.Dealer, LeadColumns.Region, LeadColumns.Consultant, LeadColumns.Platform,
            LeadColumns.Card, LeadColumns.ReceivedOn, LeadColumns.AnswerDueOn, LeadColumns.RespondedOn,
            LeadColumns.AppointmentOn, LeadColumns.ArrivedOn, LeadColumns.CardFiledOn, LeadColumns.CardDeliveredOn,
            LeadColumns.HasAppointment, LeadColumns.IsJudged, LeadColumns.IsValid, LeadColumns.IsAnsweredInTime,
            LeadColumns.ResponseMinutes,
        ],
        [
            (Dimensions.Dealer, LeadColumns.Dealer),
            (Dimensions.Region, LeadColumns.Region),
            (Dimensions.Consultant, LeadColumns.Consultant),
            (Dimensions.Platform, LeadColumns.Platform),
        ],
        f => f.Lead.Value);

    /// <summary>Pass/fail observations.</summary>
    public static FactKind<CheckFacts> Checks { get; } = new(
        "checks",
        new("过程检核", "checks"),
        [
            CheckColumns.Dealer, CheckColumns.Region, CheckColumns.Consultant, CheckColumns.CheckedOn,
            CheckColumns.Kind, CheckColumns.Stage, CheckColumns.HasPassed,
        ],
        [
            (Dimensions.Dealer, CheckColumns.Dealer),
            (Dimensions.Region, CheckColumns.Region),
            (Dimensions.Consultant, CheckColumns.Consultant),
        ],
        f => At(f.Consultant.Value, f.CheckedOn),
        [(Credits.Doer, CheckColumns.Consultant)]);

    /// <summary>Consultants of the master data.</summary>
    public static FactKind<StaffFacts> Staff { get; } = new(
        "staff",
        new("在岗销售顾问", "consultants in service"),
        [
            StaffColumns.Dealer, StaffColumns.Region, StaffColumns.Consultant, StaffColumns.ActiveFrom,
            StaffColumns.ActiveUntil,
        ],
        [(Dimensions.Dealer, StaffColumns.Dealer), (Dimensions.Region, StaffColumns.Region)],
        f => f.Consultant.Value);

    /// <summary>
    /// Spells: how long cards waited and how it ended. It is none of <see cref="All"/>: those that go on grow older
    /// every day, so that they are made when asked for and kept nowhere.
    /// </summary>
    public static FactKind<SpellFacts> Spells { get; } = OfCards<SpellFacts>(
        "spells",
        new("等待时段", "spells"),
        [
            SpellColumns.Stage, SpellColumns.EnteredOn, SpellColumns.LeftOn, SpellColumns.Outcome, SpellColumns.Days,
            SpellColumns.Age, SpellColumns.Entry,
        ],
        f => f.Card.Value,
        [(Credits.Owner, AttributeColumns<SpellFacts>.Consultant)]);

    /// <summary>Every kind that a history's facts are kept of.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
    [
        Traffic, Cards, Contacts, Dues, Orders, Transfers, Stages, OwnerContacts, BaseCustomers, Leads, Checks, Staff,
    ];

    /// <summary>
    /// A scope in words, as the first of the kinds says them that knows it: codes by their names. Null for everything.
    /// </summary>
    public static Phrase? WordsOf(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return scope switch
        {
            _ when scope.Equals(Scope.Everything) => null,
            _ when scope.Knows(Cards) => scope.On(Cards).Words,
            _ when scope.Knows(Traffic) => scope.On(Traffic).Words,
            _ when scope.Knows(BaseCustomers) => scope.On(BaseCustomers).Words,
            _ when scope.Knows(Checks) => scope.On(Checks).Words,
            _ when scope.Knows(Leads) => scope.On(Leads).Words,
            _ => Phrase.Same(scope.ToString()!),
        };
    }

    private static FactKind<T> OfCards<T>(
        string name,
        Phrase title,
        IReadOnlyList<Column<T>> own,
        Func<T, string> member,
        IReadOnlyList<(Credit Credit, SymbolColumn<T> Column)> credits)
        where T : CardAttributes =>
        new(name, title, [.. AttributeColumns<T>.All, .. own], AttributeColumns<T>.Grouping, member, credits);

    private static string At(string id, LocalDate day) => $"{id}@{IsoDate.Of(day)}";
}

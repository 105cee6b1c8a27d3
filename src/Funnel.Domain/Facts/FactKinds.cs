using Funnel.Domain.Conditions;
using NodaTime;
using NodaTime.Text;

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
        f => f.Traffic.Value);

    /// <summary>Customer cards.</summary>
    public static FactKind<CardFacts> Cards { get; } = OfCards(
        "cards",
        new("客户档案", "cards"),
        [
            CardColumns.FiledOn, CardColumns.FirstVisitOn, CardColumns.SecondVisitOn, CardColumns.FirstTestDriveOn,
            CardColumns.OrderSignedOn, CardColumns.DeliveredOn, CardColumns.LostOn, CardColumns.ClosedOn,
            CardColumns.NextContactOn, CardColumns.AgreedOn, CardColumns.LastContactOn, CardColumns.LastTouchOn,
            CardColumns.LevelSince, CardColumns.TransferredOn, CardColumns.FirstTransferredOn, CardColumns.State,
            CardColumns.LostReason, CardColumns.LostDetail, CardColumns.ModelBought,
            CardColumns.IsComplete, CardColumns.IsPresented, CardColumns.IsNegotiated,
            CardColumns.IsTestDriven,
        ],
        f => f.Card.Value);

    /// <summary>Contacts with cards.</summary>
    public static FactKind<ContactFacts> Contacts { get; } = OfCards<ContactFacts>(
        "contacts",
        new("跟进记录", "contacts"),
        [ContactColumns.ContactOn, ContactColumns.FiledOn, ContactColumns.ClosedOn, ContactColumns.HasRaisedLevel],
        f => At(f.Card.Value, f.ContactOn));

    /// <summary>Next contact dates that were set.</summary>
    public static FactKind<DueFacts> Dues { get; } = OfCards<DueFacts>(
        "dues",
        new("应跟进", "due dates"),
        [DueColumns.DueOn, DueColumns.AnsweredOn],
        f => At(f.Card.Value, f.DueOn));

    /// <summary>Signings of orders.</summary>
    public static FactKind<OrderFacts> Orders { get; } = OfCards<OrderFacts>(
        "orders",
        new("订单", "orders"),
        [OrderColumns.FiledOn, OrderColumns.SignedOn, OrderColumns.CancelledOn, OrderColumns.EndedOn],
        f => f.Card.Value);

    /// <summary>Cards changing hands.</summary>
    public static FactKind<TransferFacts> Transfers { get; } = OfCards<TransferFacts>(
        "transfers",
        new("客户转出", "transfers"),
        [TransferColumns.TransferredOn, TransferColumns.IsReceived],
        f => At(f.Card.Value, f.TransferredOn));

    /// <summary>Scheduled contacts with owners.</summary>
    public static FactKind<OwnerContactFacts> OwnerContacts { get; } = OfCards<OwnerContactFacts>(
        "owner_contacts",
        new("保有客户回访", "owner contacts"),
        [OwnerContactColumns.DueOn, OwnerContactColumns.MadeOn],
        f => At(f.Card.Value, f.DueOn));

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
        f => f.BaseCustomer.Value);

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
        f => At(f.Consultant.Value, f.CheckedOn));

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<FactKind> All { get; } =
        [Traffic, Cards, Contacts, Dues, Orders, Transfers, OwnerContacts, BaseCustomers, Checks];

    private static FactKind<T> OfCards<T>(
        string name, Wording.Phrase title, IReadOnlyList<Column<T>> own, Func<T, string> member)
        where T : CardAttributes =>
        new(name, title, [.. AttributeColumns<T>.All, .. own], AttributeColumns<T>.Grouping, member);

    private static string At(string id, LocalDate day) => $"{id}@{LocalDatePattern.Iso.Format(day)}";
}

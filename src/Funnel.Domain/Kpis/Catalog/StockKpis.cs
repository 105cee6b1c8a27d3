using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>Prospect inventory (进销存): what was there, what came, what went, what is left.</summary>
public static class StockKpis
{
    // The order a card was delivered on counts here; one cancelled before does not.
    private static readonly Condition<CardFacts> OrderedBefore = OrderSignedOn < Day.From;

    private static readonly Condition<TransferFacts> MovedInPeriod =
        TransferColumns.TransferredOn.Within(Day.From, Day.Cut);

    /// <summary>Cards filed before the period and still open when it began.</summary>
    public static Kpi OpeningProspects { get; } = Kpi
        .Count(
            "opening-prospects", "期初库存", "Opening prospects", Source.Gps("4"), FactKinds.Cards.AsOf(CardSets.Opening))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .NeitherIsBetter();

    /// <summary>Cards filed in the period.</summary>
    public static Kpi NewProspects { get; } = Kpi
        .Count("new-prospects", "新增有望客户", "New prospects", Source.Gps("4"), FactKinds.Cards.AsOf(CardSets.New))
        .In(KpiFamily.Stock, KpiUnits.Cards);

    /// <summary>New cards of customers who walked in.</summary>
    public static Kpi NewWalkInProspects { get; } = NewBy(
        "new-walk-in-prospects", "进店留档", "New walk-in prospects", FilingChannel.WalkIn, Source.Gps("4.1"));

    /// <summary>New cards filed by telephone.</summary>
    public static Kpi NewPhoneProspects { get; } = NewBy(
        "new-phone-prospects", "电话留档", "New phone prospects", FilingChannel.Phone, Source.Gps("4.1"));

    /// <summary>New cards from outside events.</summary>
    public static Kpi OutreachProspects { get; } = NewBy(
        "outreach-prospects", "外拓开发", "Outreach prospects", FilingChannel.Outreach, Source.Gps("4.5"));

    /// <summary>Prospects whose car was handed over in the period.</summary>
    public static Kpi DeliveredProspects { get; } = Kpi
        .Count(
            "delivered-prospects",
            "成交数",
            "Delivered prospects",
            Source.Gps("2.3"),
            FactKinds.Cards.AsOf(CardSets.Delivered))
        .In(KpiFamily.Stock, KpiUnits.Cards);

    /// <summary>Prospects lost in the period.</summary>
    public static Kpi LostProspects { get; } = Kpi
        .Count("lost-prospects", "战败数", "Lost prospects", Source.Gps("2.6"), FactKinds.Cards.AsOf(CardSets.Lost))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .LessIsBetter();

    /// <summary>Cards open at the end of the period's last known day.</summary>
    public static Kpi ClosingProspects { get; } = Kpi
        .Count(
            "closing-prospects", "期末库存", "Closing prospects", Source.Gps("4"), FactKinds.Cards.AtCut(CardSets.Closing))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .NeitherIsBetter();

    /// <summary>Orders signed in the period.</summary>
    public static Kpi OrdersSigned { get; } = Kpi
        .Count(
            "orders-signed",
            "新签订单数",
            "Orders signed",
            Source.Gps("2.2").Implied(),
            FactKinds.Orders.AsOf(OrderSets.Signed))
        .In(KpiFamily.Stock, KpiUnits.Orders);

    /// <summary>Orders cancelled in the period, those of lost cards included.</summary>
    public static Kpi OrdersCancelled { get; } = Kpi
        .Count(
            "orders-cancelled",
            "退订数",
            "Orders cancelled",
            Source.Ours,
            FactKinds.Orders.AsOf(OrderColumns.CancelledOn.Within(Day.From, Day.Cut)))
        .In(KpiFamily.Stock, KpiUnits.Orders)
        .LessIsBetter();

    /// <summary>转入: cards handed to a consultant in the period; once a day at most.</summary>
    public static Kpi TransferredInProspects { get; } = Kpi
        .Count(
            "transferred-in-prospects",
            "转入",
            "Transferred in",
            Source.Ours,
            FactKinds.Transfers.AsOf(MovedInPeriod & TransferColumns.IsReceived))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .NeitherIsBetter();

    /// <summary>转出: cards a consultant handed on in the period; once a day at most.</summary>
    public static Kpi TransferredOutProspects { get; } = Kpi
        .Count(
            "transferred-out-prospects",
            "转出",
            "Transferred out",
            Source.Ours,
            FactKinds.Transfers.AsOf(MovedInPeriod & !TransferColumns.IsReceived))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .NeitherIsBetter();

    /// <summary>Open cards, not dormant, for which nobody has set a next contact date: the forgotten (DRM 4).</summary>
    public static Kpi UnscheduledProspects { get; } = Kpi
        .Count(
            "unscheduled-prospects",
            "无下次跟进",
            "Unscheduled prospects",
            Source.Ours,
            FactKinds.Cards.AtCut(CardSets.Unscheduled))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .LessIsBetter();

    /// <summary>Delivered opening cards whose order was signed before the period.</summary>
    public static Kpi DeliveredOpeningOrdered { get; } = Retail(
        "delivered-opening-ordered", "零售构成：期初订单", "Delivered opening orders", CardSets.Opening & OrderedBefore);

    /// <summary>Other delivered opening cards.</summary>
    public static Kpi DeliveredOpeningProspect { get; } = Retail(
        "delivered-opening-prospect", "零售构成：期初非订单客户", "Delivered opening prospects", CardSets.Opening & !OrderedBefore);

    /// <summary>Delivered cards filed in the period in the showroom or by telephone.</summary>
    public static Kpi DeliveredNewShowroom { get; } = Retail(
        "delivered-new-showroom", "零售构成：新增展厅", "Delivered new showroom prospects", CardSets.NewShowroom);

    /// <summary>Delivered cards filed in the period as outreach.</summary>
    public static Kpi DeliveredNewOutreach { get; } = Retail(
        "delivered-new-outreach", "零售构成：新增外拓", "Delivered new outreach prospects", CardSets.NewOutreach);

    /// <summary>Active cards among the closing stock.</summary>
    public static Kpi ClosingActive { get; } = ClosingIn(
        "closing-active", "活跃客户", "Closing active", CardState.Active, Source.Gps("2.5"));

    /// <summary>Dormant cards among the closing stock.</summary>
    public static Kpi ClosingDormant { get; } =
        ClosingIn("closing-dormant", "休眠客户", "Closing dormant", CardState.Dormant, Source.Gps("2.4"))
            .LessIsBetter();

    /// <summary>Ordered cards among the closing stock.</summary>
    public static Kpi ClosingOrdered { get; } = ClosingIn(
        "closing-ordered", "订单客户", "Closing ordered", CardState.Ordered, Source.Gps("2.2"));

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        OpeningProspects, NewProspects, NewWalkInProspects, NewPhoneProspects, OutreachProspects, DeliveredProspects,
        LostProspects, ClosingProspects, OrdersSigned, OrdersCancelled, TransferredInProspects,
        TransferredOutProspects, UnscheduledProspects, DeliveredOpeningOrdered, DeliveredOpeningProspect,
        DeliveredNewShowroom, DeliveredNewOutreach, ClosingActive, ClosingDormant,
        ClosingOrdered,
    ];

    private static Kpi NewBy(string id, string zh, string en, FilingChannel channel, Source source) => Kpi
        .Count(id, zh, en, source, FactKinds.Cards.AsOf(CardSets.New & Channel.Is(channel)))
        .In(KpiFamily.Stock, KpiUnits.Cards);

    private static Kpi Retail(string id, string zh, string en, Condition<CardFacts> part) => Kpi
        .Count(id, zh, en, Source.Gps("core ideas"), FactKinds.Cards.AsOf(CardSets.Delivered & part))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .NeitherIsBetter();

    private static Kpi ClosingIn(string id, string zh, string en, CardState state, Source source) => Kpi
        .Count(id, zh, en, source, FactKinds.Cards.AtCut(CardSets.Closing & State.Is(state)))
        .In(KpiFamily.Stock, KpiUnits.Cards)
        .NeitherIsBetter();
}

using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>The sets of cards that the KPIs speak of (domain §10).</summary>
public static class CardSets
{
    /// <summary>期初库存: filed before the period and still open at the end of the day before it.</summary>
    public static Condition<CardFacts> Opening { get; } =
        (FiledOn < Day.From & !(ClosedOn < Day.From)).Called("期初库存", "opening prospects");

    /// <summary>新增: filed in the period, up to its last known day.</summary>
    public static Condition<CardFacts> New { get; } =
        FiledOn.Within(Day.From, Day.Cut).Called("新增有望客户", "new prospects");

    /// <summary>有望客户总数: opening or new.</summary>
    public static Condition<CardFacts> Prospects { get; } =
        (Opening | New).Called("有望客户", "prospects");

    /// <summary>New cards of the showroom: walked in or by telephone.</summary>
    public static Condition<CardFacts> NewShowroom { get; } =
        New & Channel.In(FilingChannel.WalkIn, FilingChannel.Phone);

    /// <summary>New cards from events outside the showroom.</summary>
    public static Condition<CardFacts> NewOutreach { get; } = New & Channel.Is(FilingChannel.Outreach);

    /// <summary>成交: prospects delivered in the period.</summary>
    public static Condition<CardFacts> Delivered { get; } =
        (Prospects & DeliveredOn.Within(Day.From, Day.Cut)).Called("成交", "delivered prospects");

    /// <summary>战败: prospects lost in the period.</summary>
    public static Condition<CardFacts> Lost { get; } =
        (Prospects & LostOn.Within(Day.From, Day.Cut)).Called("战败", "lost prospects");

    /// <summary>期末库存: open at the end of the period's last known day.</summary>
    public static Condition<CardFacts> Closing { get; } =
        (FiledOn <= Day.Cut & !(ClosedOn <= Day.Cut)).Called("期末库存", "closing prospects");

    /// <summary>Open and not dormant at the end of the period's last known day.</summary>
    public static Condition<CardFacts> Pursued { get; } = Closing & !State.Is(CardState.Dormant);

    /// <summary>无下次跟进: pursued, and no next contact date is set.</summary>
    public static Condition<CardFacts> Unscheduled { get; } =
        (Pursued & !(NextContactOn <= Day.Cut) & !(NextContactOn > Day.Cut)).Called("无下次跟进", "unscheduled prospects");

    /// <summary>Ordered, delivered included, by the as-of date.</summary>
    public static Condition<CardFacts> Ordered { get; } =
        State.In(CardState.Ordered, CardState.Delivered).Called("已订单或成交", "ordered or delivered by the as-of date");

    /// <summary>已进店: at least one showroom visit by the as-of date.</summary>
    public static Condition<CardFacts> Visited { get; } =
        (FirstVisitOn <= Day.AsOf).Called("已进店", "visited by the as-of date");

    /// <summary>At least two showroom visits by the as-of date.</summary>
    public static Condition<CardFacts> VisitedTwice { get; } =
        (SecondVisitOn <= Day.AsOf).Called("已再次进店", "visited twice by the as-of date");

    /// <summary>已试乘试驾: at least one test drive by the as-of date.</summary>
    public static Condition<CardFacts> TestDriven { get; } =
        (FirstTestDriveOn <= Day.AsOf).Called("已试乘试驾", "test-driven by the as-of date");

    /// <summary>已成交: delivered by the as-of date, in the period or after it.</summary>
    public static Condition<CardFacts> DeliveredByNow { get; } =
        (DeliveredOn <= Day.AsOf).Called("已成交", "delivered by the as-of date");

    /// <summary>已战败: lost by the as-of date, in the period or after it.</summary>
    public static Condition<CardFacts> LostByNow { get; } =
        (LostOn <= Day.AsOf).Called("已战败", "lost by the as-of date");

    /// <summary>Filed by telephone or as outreach, so that a first visit is still to come.</summary>
    public static Condition<CardFacts> FiledOutside { get; } =
        Channel.In(FilingChannel.Phone, FilingChannel.Outreach);
}

using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>How far the prospects of a period have come by the as-of date.</summary>
public static class FlowRateKpis
{
    /// <summary>Share of prospects who have been to the showroom.</summary>
    public static Kpi OverallVisitRate { get; } = Conversions.FiledVisited.On(Basis.Population);

    /// <summary>Share of new prospects who have been to the showroom.</summary>
    public static Kpi NewOverallVisitRate { get; } =
        (Conversions.FiledVisited with { Source = Source.Gps("4.9") }).On(Basis.Cohort);

    /// <summary>Share of prospects filed outside the showroom who have been to it.</summary>
    public static Kpi FirstVisitRate { get; } = Share(
        "first-visit-rate",
        "首次进店率",
        "First-visit rate",
        Source.Gps("4.10"),
        CardSets.Prospects & CardSets.FiledOutside,
        CardSets.Visited).On(Basis.Population);

    /// <summary>Share of new prospects filed outside the showroom who have been to it.</summary>
    public static Kpi NewFirstVisitRate { get; } = Share(
        "new-first-visit-rate",
        "新增首次进店率",
        "New first-visit rate",
        Source.Gps("4.11"),
        CardSets.New & CardSets.FiledOutside,
        CardSets.Visited).On(Basis.Cohort);

    /// <summary>Share of visited prospects who came again.</summary>
    public static Kpi ReturnVisitRate { get; } = Share(
        "return-visit-rate",
        "再回展厅率",
        "Return-visit rate",
        Source.Gps("4.12").And(Source.Sgm().Implied()),
        CardSets.Prospects & CardSets.Visited,
        CardSets.VisitedTwice).On(Basis.Population);

    /// <summary>Share of visited new prospects who came again.</summary>
    public static Kpi NewReturnVisitRate { get; } = Share(
        "new-return-visit-rate",
        "新增再回展厅率",
        "New return-visit rate",
        Source.Gps("4.13"),
        CardSets.New & CardSets.Visited,
        CardSets.VisitedTwice).On(Basis.Cohort);

    /// <summary>Share of prospects who took a test drive.</summary>
    public static Kpi TestDriveRate { get; } = Conversions.FiledTestDriven.On(Basis.Population);

    /// <summary>Share of new prospects who took a test drive.</summary>
    public static Kpi NewTestDriveRate { get; } =
        (Conversions.FiledTestDriven with { Source = Source.Gps("4.14").Implied() }).On(Basis.Cohort);

    /// <summary>Share of new prospects filed by telephone, calls in and out, who have been to the showroom.</summary>
    public static Kpi PhoneArrivalRate { get; } = Share(
        "phone-arrival-rate",
        "来电潜客到店率",
        "Phone arrival rate",
        Source.Sgm().Implied(),
        CardSets.New & Channel.Is(FilingChannel.Phone),
        CardSets.Visited).On(Basis.Cohort);

    /// <summary>Share of prospects who are ordered or delivered.</summary>
    public static Kpi OrderRate { get; } = Share(
        "order-rate",
        "订单转化率",
        "Order rate",
        Source.Gps().Implied(),
        CardSets.Prospects,
        CardSets.Ordered).On(Basis.Population);

    /// <summary>Share of new prospects who are ordered or delivered.</summary>
    public static Kpi NewOrderRate { get; } = Share(
        "new-order-rate",
        "新增订单转化率",
        "New order rate",
        Source.Gps().Implied(),
        CardSets.New,
        CardSets.Ordered).On(Basis.Cohort);

    /// <summary>Share of ordered prospects whose car is handed over.</summary>
    public static Kpi OrderDeliveryRate { get; } = Share(
        "order-delivery-rate",
        "订单交车率",
        "Order delivery rate",
        Source.Gps().Implied(),
        CardSets.Prospects & CardSets.Ordered,
        CardSets.DeliveredByNow).On(Basis.Population);

    /// <summary>Share of prospects whose car is handed over.</summary>
    public static Kpi CloseRate { get; } = Conversions.FiledDelivered.On(Basis.Population);

    /// <summary>Share of new prospects whose car is handed over.</summary>
    public static Kpi NewCloseRate { get; } = Conversions.FiledDelivered.On(Basis.Cohort);

    /// <summary>Share of prospects who are lost.</summary>
    public static Kpi LostRate { get; } = Conversions.FiledLost.On(Basis.Population);

    /// <summary>Share of new prospects who are lost.</summary>
    public static Kpi NewLostRate { get; } = Conversions.FiledLost.On(Basis.Cohort);

    /// <summary>
    /// Share of new prospects with whom an order was signed in the period, cancelled since or not (ours 2).
    /// </summary>
    public static Kpi NewSigningRate { get; } = Kpi
        .Rate(
            "new-signing-rate",
            "新增签单率",
            "New signing rate",
            Source.Ours,
            FactKinds.Cards.AtCut(CardSets.New),
            CardColumns.LastSignedOn >= Day.From)
        .In(KpiFamily.FlowRates)
        .On(Basis.Cohort);

    /// <summary>
    /// Share of the opening prospects without an order in force, at the end of the day before the period, with whom one
    /// was signed in it, cancelled since or not (ours 2).
    /// </summary>
    public static Kpi OpeningSigningRate { get; } = Kpi
        .Rate(
            "opening-signing-rate",
            "期初客户签单率",
            "Opening signing rate",
            Source.Ours,
            FactKinds.Stages.AsOf(StageSets.Opening & !StageColumns.IsOrdered.Holds),
            StageColumns.LastSignedOn >= Day.From)
        .In(KpiFamily.FlowRates);

    /// <summary>Share of test-driven prospects who are ordered or delivered (ours 2).</summary>
    public static Kpi TestDriveSigningRate { get; } = Share(
        "test-drive-signing-rate",
        "试驾签单率",
        "Test-drive signing rate",
        Source.Ours,
        CardSets.Prospects & CardSets.TestDriven,
        CardSets.Ordered).On(Basis.Population);

    /// <summary>
    /// Share of the prospects lost in the period whose customer came back by the as-of date: a card that names the lost
    /// one was filed (ours 2).
    /// </summary>
    public static Kpi LostReturnRate { get; } = Share(
        "lost-return-rate",
        "战败激活率",
        "Lost return rate",
        Source.Ours,
        CardSets.Lost,
        CardColumns.ReturnedOn <= Day.AsOf);

    /// <summary>Share of each reason among the prospects lost in the period.</summary>
    public static IReadOnlyList<Kpi> LostReasonShares { get; } =
        [.. LostReasons.Five.Select(LostReasonShare)];

    /// <summary>Share of dormant cards among the closing stock.</summary>
    public static Kpi DormancyRate { get; } = Kpi
        .Rate(
            "dormancy-rate",
            "休眠率",
            "Dormancy rate",
            Source.Gps().Implied(),
            FactKinds.Cards.AtCut(CardSets.Closing),
            State.Is(CardState.Dormant))
        .In(KpiFamily.FlowRates)
        .LessIsBetter();

    /// <summary>
    /// Share of the orders of the period, in force before it or signed in it, that were cancelled in it.
    /// </summary>
    public static Kpi OrderCancellationRate { get; } = Kpi
        .Rate(
            "order-cancellation-rate",
            "退订率",
            "Order cancellation rate",
            Source.Ours,
            FactKinds.Orders.AsOf(OrderSets.InForceBefore | OrderSets.Signed).CreditedTo(Credits.OwnerThen),
            OrderColumns.CancelledOn.Within(Day.From, Day.Cut))
        .In(KpiFamily.FlowRates)
        .LessIsBetter();

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        OverallVisitRate, NewOverallVisitRate, FirstVisitRate, NewFirstVisitRate, ReturnVisitRate, NewReturnVisitRate,
        TestDriveRate, NewTestDriveRate, PhoneArrivalRate, OrderRate, NewOrderRate, OrderDeliveryRate, CloseRate,
        NewCloseRate, LostRate, NewLostRate, NewSigningRate, OpeningSigningRate, TestDriveSigningRate, LostReturnRate,
        .. LostReasonShares, DormancyRate, OrderCancellationRate,
    ];

    private static Kpi Share(
        string id, string zh, string en, Source source, Condition<CardFacts> of, Condition<CardFacts> whose) =>
        Kpi.Rate(id, zh, en, source, FactKinds.Cards.AsOf(of), whose).In(KpiFamily.FlowRates);

    private static Kpi LostReasonShare(LostReason reason)
    {
        var name = Codes.Of<LostReason>().NameOf(reason);
        return Share(
            $"lost-{Codes.Of<LostReason>().CodeOf(reason)}-share",
            $"战败原因占比：{name.Zh}",
            $"Lost share: {name.En}",
            Source.Gps("2.6"),
            CardSets.Lost,
            CardColumns.LostReason.Is(reason)).NeitherIsBetter();
    }
}

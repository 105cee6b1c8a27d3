using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using static Funnel.Domain.Facts.StaffColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>
/// What a dealer's consultants bring about, each (ours 2): held against those in service on at least one day of the
/// period, up to its last known day. Without master data there is no value.
/// </summary>
public static class StaffKpis
{
    private static readonly Condition<StaffFacts> InService =
        (!(ActiveFrom > Day.Cut) & !(ActiveUntil < Day.From)).Called("期内在岗", "in service in the period");

    /// <summary>Prospects delivered in the period for each consultant.</summary>
    public static Kpi DeliveriesPerConsultant { get; } = Each(
        "deliveries-per-consultant", "人均交车", "Deliveries per consultant", FactKinds.Cards.AsOf(CardSets.Delivered))
        .In(KpiFamily.Staff, KpiUnits.CardsPerConsultant);

    /// <summary>Orders signed in the period for each consultant.</summary>
    public static Kpi OrdersPerConsultant { get; } = Each(
        "orders-per-consultant", "人均订单", "Orders per consultant", FactKinds.Orders.AsOf(OrderSets.Signed))
        .In(KpiFamily.Staff, KpiUnits.OrdersPerConsultant);

    /// <summary>Open cards at the end of the period's last known day for each consultant.</summary>
    public static Kpi CardsPerConsultant { get; } = Each(
        "cards-per-consultant", "人均持卡", "Cards per consultant", FactKinds.Cards.AtCut(CardSets.Closing))
        .In(KpiFamily.Staff, KpiUnits.CardsPerConsultant)
        .NeitherIsBetter();

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } = [DeliveriesPerConsultant, OrdersPerConsultant, CardsPerConsultant];

    private static Kpi Each<T>(string id, string zh, string en, Selection<T> of) =>
        Kpi.Average(id, zh, en, Source.Ours, of, FactKinds.Staff.AsOf(InService));
}

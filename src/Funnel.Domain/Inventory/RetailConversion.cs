using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Inventory;

/// <summary>The four parts of retail (GPS core ideas), each held against the cards it was drawn from (ours).</summary>
/// <param name="OpeningOrders">
/// Delivered on an order signed before the period, of the orders in force when it began.
/// </param>
/// <param name="OpeningProspects">
/// Other opening cards delivered, of those opening cards that had no such order; a card whose order was cancelled and
/// that was delivered on a new one counts here too, on both sides.
/// </param>
/// <param name="NewShowroom">Delivered of those filed in the period in the showroom or by telephone.</param>
/// <param name="NewOutreach">Delivered of those filed in the period as outreach.</param>
public readonly record struct RetailConversion(
    Conversion OpeningOrders, Conversion OpeningProspects, Conversion NewShowroom, Conversion NewOutreach)
{
    private static readonly Kpi OrdersInForce = Kpi.Count(
        "opening-orders",
        "期初订单",
        "Opening orders",
        Source.Gps("core ideas"),
        FactKinds.Orders.AsOf(OrderSets.InForceBefore));

    private static readonly Kpi[] Kpis = [.. StockKpis.All, OrdersInForce];

    /// <summary>The four parts alone.</summary>
    public RetailComposition Composition =>
        new(OpeningOrders.Converted, OpeningProspects.Converted, NewShowroom.Converted, NewOutreach.Converted);

    /// <summary>What came of a period's cards.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    public static RetailConversion Of(IFactSource facts, ReportingPeriod period) => Of(facts, period, [])[GroupKey.All];

    /// <summary>What came of the cards of each group, and under <see cref="GroupKey.All"/> of all of them.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">The dimensions of cards that make a group.</param>
    public static IReadOnlyDictionary<GroupKey, RetailConversion> Of(
        IFactSource facts, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        var table = facts.Figures(Kpis).By(by).Table;
        var again = OrderedAgain(facts, period);
        var columns = by.Select(FactKinds.Cards.ColumnOf).ToArray();
        var againByGroup = again.CountBy(card => new GroupKey([.. columns.Select(column => column.TextOf(card))]))
            .ToDictionary();
        var conversions = table.Groups.ToDictionary(
            group => group.Key, group => Of(group.Values, againByGroup.GetValueOrDefault(group.Key)));
        conversions[GroupKey.All] = Of(table.Total, again.Count);
        return conversions;
    }

    private static RetailConversion Of(IReadOnlyList<KpiValue> values, long orderedAgain)
    {
        var retail = RetailComposition.Of(values);
        var orders = values.CountOf(OrdersInForce);
        return new(
            new(retail.OpeningOrdered, orders),
            new(retail.OpeningProspect, values.CountOf(StockKpis.OpeningProspects) - orders + orderedAgain),
            new(
                retail.NewShowroom,
                values.CountOf(StockKpis.NewWalkInProspects) + values.CountOf(StockKpis.NewPhoneProspects)),
            new(retail.NewOutreach, values.CountOf(StockKpis.OutreachProspects)));
    }

    /// <summary>Opening cards with an order in force that were delivered on a later one.</summary>
    private static List<CardFacts> OrderedAgain(IFactSource facts, ReportingPeriod period)
    {
        var inForce = OrderSets.InForceBefore.In(period);
        HashSet<CardId> ordered =
            [.. facts.Of(FactKinds.Orders, Anchor.AsOf).Where(inForce.IsSatisfiedBy).Select(order => order.Card)];
        var delivered = StockKpis.DeliveredOpeningProspect.Numerator.Over<CardFacts>().In(period);
        return [.. facts.Of(FactKinds.Cards, Anchor.AsOf)
            .Where(card => ordered.Contains(card.Card) && delivered.IsSatisfiedBy(card))];
    }
}

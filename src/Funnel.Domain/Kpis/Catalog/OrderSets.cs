using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using static Funnel.Domain.Facts.OrderColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>The sets of orders that the KPIs speak of.</summary>
internal static class OrderSets
{
    /// <summary>Orders signed in the period.</summary>
    public static Condition<OrderFacts> Signed { get; } =
        SignedOn.Within(Day.From, Day.Cut).Called("新签订单", "orders signed");

    /// <summary>Orders in force at the end of the day before the period.</summary>
    public static Condition<OrderFacts> InForceBefore { get; } =
        (SignedOn < Day.From & !(EndedOn < Day.From)).Called("期初订单", "orders in force before");
}

using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Inventory;

/// <summary>
/// The cards that retail is drawn from, with their owners: both sides of a rate over cards count for whoever has them,
/// while the flows of the same name count for who filed them or had them before (domain §6, ours 2).
/// </summary>
internal static class RetailBases
{
    /// <summary>Opening cards.</summary>
    public static Kpi Opening { get; } = Kpi.Count(
        "opening-cards", "期初客户", "Opening cards", Source.Gps("core ideas"), FactKinds.Cards.AsOf(CardSets.Opening));

    /// <summary>Opening cards with an order in force.</summary>
    public static Kpi OpeningOrders { get; } = Kpi.Count(
        "opening-orders",
        "期初订单",
        "Opening orders",
        Source.Gps("core ideas"),
        FactKinds.Stages.AsOf(StageSets.OpeningOrdered));

    /// <summary>New cards of the showroom and the telephone.</summary>
    public static Kpi NewShowroom { get; } = Kpi.Count(
        "new-showroom-cards",
        "新增展厅客户",
        "New showroom cards",
        Source.Gps("core ideas"),
        FactKinds.Cards.AsOf(CardSets.NewShowroom));

    /// <summary>New cards from outreach.</summary>
    public static Kpi NewOutreach { get; } = Kpi.Count(
        "new-outreach-cards",
        "新增外拓客户",
        "New outreach cards",
        Source.Gps("core ideas"),
        FactKinds.Cards.AsOf(CardSets.NewOutreach));

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } = [Opening, OpeningOrders, NewShowroom, NewOutreach];
}

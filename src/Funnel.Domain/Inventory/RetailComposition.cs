using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Inventory;

/// <summary>零售构成 (GPS core ideas): where the deliveries of a period came from.</summary>
/// <param name="OpeningOrdered">Opening cards delivered on an order signed before the period.</param>
/// <param name="OpeningProspect">Other opening cards.</param>
/// <param name="NewShowroom">Cards filed in the period in the showroom or by telephone.</param>
/// <param name="NewOutreach">Cards filed in the period as outreach.</param>
internal readonly record struct RetailComposition(
    long OpeningOrdered, long OpeningProspect, long NewShowroom, long NewOutreach)
{
    /// <summary>All deliveries of the period.</summary>
    public long Delivered => OpeningOrdered + OpeningProspect + NewShowroom + NewOutreach;

    /// <summary>The composition of a group, from its KPIs.</summary>
    /// <exception cref="ArgumentException">One of the four KPIs is missing.</exception>
    public static RetailComposition Of(IReadOnlyList<KpiValue> values) => new(
        values.CountOf(StockKpis.DeliveredOpeningOrdered),
        values.CountOf(StockKpis.DeliveredOpeningProspect),
        values.CountOf(StockKpis.DeliveredNewShowroom),
        values.CountOf(StockKpis.DeliveredNewOutreach));
}

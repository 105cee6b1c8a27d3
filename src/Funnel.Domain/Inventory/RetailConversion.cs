using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Inventory;

/// <summary>The four parts of retail (GPS core ideas), each held against the cards it was drawn from (ours).</summary>
/// <param name="OpeningOrders">
/// Delivered on an order signed before the period, of the cards with an order in force when it began.
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
    private static readonly Kpi[] Kpis = [.. StockKpis.All, .. RetailBases.All];

    /// <summary>All deliveries of the period.</summary>
    public long Delivered => Composition.Delivered;

    /// <summary>The four parts alone.</summary>
    internal RetailComposition Composition =>
        new(OpeningOrders.Converted, OpeningProspects.Converted, NewShowroom.Converted, NewOutreach.Converted);

    /// <summary>What came of a period's cards, all together.</summary>
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    public static RetailConversion Of(Figures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return ByGroup(figures.By())[GroupKey.All];
    }

    /// <summary>What came of the cards of each group, and under <see cref="GroupKey.All"/> of all of them.</summary>
    /// <param name="figures">Where the figures come from, by which dimensions of cards.</param>
    /// <exception cref="ArgumentException">Cards do not have one of the dimensions.</exception>
    internal static IReadOnlyDictionary<GroupKey, RetailConversion> ByGroup(Figures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Dimensions.FirstOrDefault(by => !FactKinds.Cards.Has(by)) is { } lacking)
        {
            throw new ArgumentException($"Cards do not know the dimension '{lacking.Id}'.", nameof(figures));
        }

        var table = figures.Of(Kpis).Table;
        var again = OrderedAgain(figures);
        var againByGroup = again.CountBy(group => group).ToDictionary();
        var conversions = table.Groups.ToDictionary(
            group => group.Key, group => Of(group.Values, againByGroup.GetValueOrDefault(group.Key)));
        conversions[GroupKey.All] = Of(table.Total, again.Count);
        return conversions;
    }

    private static RetailConversion Of(IReadOnlyList<KpiValue> values, long orderedAgain)
    {
        var retail = RetailComposition.Of(values);
        var orders = values.CountOf(RetailBases.OpeningOrders);
        return new(
            new(retail.OpeningOrdered, orders),
            new(retail.OpeningProspect, values.CountOf(RetailBases.Opening) - orders + orderedAgain),
            new(retail.NewShowroom, values.CountOf(RetailBases.NewShowroom)),
            new(retail.NewOutreach, values.CountOf(RetailBases.NewOutreach)));
    }

    /// <summary>
    /// The group of each opening card with an order in force that was delivered on a later one: card by card, what the
    /// cards and their stages tell comes together.
    /// </summary>
    private static List<GroupKey> OrderedAgain(Figures figures)
    {
        var delivered = StockKpis.DeliveredOpeningProspect;
        var cards = figures
            .Where(Scope.Of(FactKinds.Cards, delivered.Numerator.Over<CardFacts>())
                .Also(FactKinds.Stages, StageSets.OpeningOrdered))
            .Of(delivered, RetailBases.OpeningOrders)
            .By([.. figures.Dimensions, Dimensions.Card]);
        return [.. cards.Table.Groups
            .Where(card => card.Values.All(value => value.Numerator > 0))
            .Select(card => new GroupKey([.. card.Key.Values.SkipLast(1)]))];
    }
}

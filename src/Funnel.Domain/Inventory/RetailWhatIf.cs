using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>
/// Which one rate would have to rise, and how far, for a stock and the period's own inflow to reach a retail target
/// (ours).
/// </summary>
/// <param name="Target">Deliveries wanted.</param>
/// <param name="Stock">The open cards at the beginning.</param>
/// <param name="Expected">
/// Deliveries to be expected at the rates as they are, with as many new cards as in the period.
/// </param>
/// <param name="Levers">Each rate, in the order of the four parts of retail, then filing.</param>
public sealed record RetailWhatIf(long Target, PlannedStock Stock, double Expected, IReadOnlyList<RateLever> Levers)
{
    /// <summary>Asks the question of a period's rates.</summary>
    /// <param name="rates">The period whose rates and inflow are taken.</param>
    /// <param name="target">Deliveries wanted, 0 included.</param>
    /// <param name="stock">The open cards at the beginning.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target or a part of the stock is negative.</exception>
    public static RetailWhatIf Of(RetailRates rates, long target, PlannedStock stock)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfNegative(stock.Orders, nameof(stock));
        ArgumentOutOfRangeException.ThrowIfNegative(stock.Prospects, nameof(stock));
        var parts = rates.Conversion;
        var expected = RetailPlanning.ExpectedOf(rates, stock, rates.New.Base);
        Fraction goal = target;
        return new(target, stock, expected.ToDouble(),
        [
            CloseLever(
                "opening-order-rate",
                new("期初订单成交率", "delivery rate of opening orders"),
                stock.Orders,
                parts.OpeningOrders),
            CloseLever(
                "opening-prospect-rate",
                new("期初非订单客户成交率", "close rate of other opening prospects"),
                stock.Prospects,
                parts.OpeningProspects),
            CloseLever(
                "new-showroom-rate",
                new("展厅新增成交率", "close rate of new showroom cards"),
                parts.NewShowroom.Base,
                parts.NewShowroom),
            CloseLever(
                "new-outreach-rate",
                new("外拓新增成交率", "close rate of new outreach cards"),
                parts.NewOutreach.Base,
                parts.NewOutreach),
            FilingLever(),
        ]);

        RateLever CloseLever(string id, Phrase name, long cards, Conversion conversion) => cards == 0
            ? Cannot(id, name, conversion, expected, PlanReasons.NothingToConvert)
            : Lever(id, name, conversion, worth: cards);

        RateLever FilingLever()
        {
            const string Id = "filing-rate";
            Phrase name = new("留档率", "filing rate");
            var filing = rates.Filing;
            return (filing.Base, parts.NewShowroom.Converted) switch
            {
                (0, _) => Cannot(Id, name, filing, expected, PlanReasons.NothingToConvert),
                (_, 0) => Cannot(Id, name, filing, expected, PlanReasons.CardsDoNotClose),
                _ => Lever(Id, name, filing, filing.Base * Fraction.RateOf(parts.NewShowroom)),
            };
        }

        // The whole rate, from 0 to 100 %, is worth so many deliveries.
        RateLever Lever(string id, Phrase name, Conversion conversion, Fraction worth)
        {
            var current = conversion.Base == 0 ? Fraction.Zero : Fraction.RateOf(conversion);
            var atBest = expected + ((Fraction.One - current) * worth);
            var needed = goal > expected ? current + ((goal - expected) / worth) : current;
            return needed > Fraction.One
                ? Cannot(id, name, conversion, atBest, PlanReasons.NotEvenAll)
                : new(id, name, conversion.Rate, needed.ToDouble(), atBest.ToDouble(), null);
        }

        static RateLever Cannot(string id, Phrase name, Conversion conversion, Fraction atBest, Reason why) =>
            new(id, name, conversion.Rate, null, atBest.ToDouble(), why);
    }
}

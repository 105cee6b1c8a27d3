using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>
/// Runs the inventory formula backwards (GPS core ideas; the steps are ours): what the stock will bring at the period's
/// rates is known, so that the rest of the target must come from new cards.
/// </summary>
/// <remarks>
/// 1. from stock = orders × their rate + other prospects × theirs. 2. remaining = target − from stock, at least 0. 3.
/// new cards = remaining ÷ close rate of new cards, rounded up once, here. 4. by channel: the period's mix, rounded by
/// largest remainder so that the channels add up. 5. traffic = filings ÷ the channel's filing rate, rounded up; a
/// walk-in card is taken to come from a visit and a phone card from a call. Arithmetic is exact, so that the plan fed
/// back through the rates yields the target, and one card fewer does not.
/// </remarks>
internal static class RetailPlanning
{
    /// <summary>Plans a period that begins with a stock and runs at another period's rates.</summary>
    /// <param name="rates">The period whose rates are taken.</param>
    /// <param name="target">Deliveries wanted, 0 included.</param>
    /// <param name="stock">
    /// What the planned period begins with; the rates' closing stock for the period that follows.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The target or a part of the stock is negative.</exception>
    public static RetailPlanResult PlanAt(RetailRates rates, long target, PlannedStock stock)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfNegative(stock.Orders, nameof(stock));
        ArgumentOutOfRangeException.ThrowIfNegative(stock.Prospects, nameof(stock));
        var fromStock = FromStock(rates, stock);
        Fraction remaining = target - fromStock;
        if (!(remaining > Fraction.Zero))
        {
            return Planned(rates, target, stock, remaining: Fraction.Zero, newCards: 0);
        }

        var fresh = rates.New;
        return fresh switch
        {
            { Base: 0 } => new(PlanReasons.NoNewCards, fromStock.ToDouble()),
            { Converted: 0 } => new(PlanReasons.NoNewDeliveries, fromStock.ToDouble()),
            _ => Planned(rates, target, stock, remaining, (remaining / Fraction.RateOf(fresh)).Ceiling()),
        };
    }

    /// <summary>
    /// Deliveries to be expected from a stock and a number of new cards at a period's rates: the plan forwards.
    /// </summary>
    public static double Expected(this RetailRates rates, PlannedStock stock, long newCards)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return ExpectedOf(rates, stock, newCards).ToDouble();
    }

    internal static Fraction FromStock(RetailRates rates, PlannedStock stock) =>
        OfPart(stock.Orders, rates.Conversion.OpeningOrders)
        + OfPart(stock.Prospects, rates.Conversion.OpeningProspects);

    internal static Fraction ExpectedOf(RetailRates rates, PlannedStock stock, long newCards) =>
        FromStock(rates, stock) + OfPart(newCards, rates.New);

    /// <summary>What a number of cards brings at a rate; nothing where the rate is unknown.</summary>
    internal static Fraction OfPart(long cards, Conversion conversion) =>
        conversion.Base == 0 ? Fraction.Zero : cards * Fraction.RateOf(conversion);

    private static RetailPlanResult Planned(
        RetailRates rates, long target, PlannedStock stock, Fraction remaining, long newCards)
    {
        List<Reason> notes = [];
        if (stock.Orders > 0 && rates.Conversion.OpeningOrders.Base == 0)
        {
            notes.Add(PlanReasons.NoOpeningOrders);
        }

        if (stock.Prospects > 0 && rates.Conversion.OpeningProspects.Base == 0)
        {
            notes.Add(PlanReasons.NoOpeningProspects);
        }

        return new(new RetailPlan(
            target,
            stock,
            newCards,
            ChannelsOf(rates, newCards),
            ExpectedOf(rates, stock, newCards).ToDouble(),
            PlanSteps.Of(rates, target, stock, remaining, newCards),
            notes));
    }

    private static List<ChannelPlan> ChannelsOf(RetailRates rates, long newCards)
    {
        var cards = ChannelMix.Split(newCards, [.. rates.Channels.Select(channel => channel.New.Base)]);
        return [.. rates.Channels.Select((channel, place) => ChannelOf(channel, cards[place]))];
    }

    private static ChannelPlan ChannelOf(ChannelRates rates, long cards) => (rates.Filing, cards) switch
    {
        (null, _) or (_, 0) => new(rates.Channel, cards, 0),
        ({ Base: 0 }, _) => new(rates.Channel, cards, null, PlanReasons.NoTraffic),
        ({ Converted: 0 }, _) => new(rates.Channel, cards, null, PlanReasons.NothingFiled),
        ({ } filing, _) => new(rates.Channel, cards, (cards / Fraction.RateOf(filing)).Ceiling()),
    };
}

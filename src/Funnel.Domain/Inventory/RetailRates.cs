using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>
/// The stock, the inflow and the rates of a period, from which the next one can be planned (GPS core ideas).
/// </summary>
/// <param name="Conversion">The four parts of the period's retail with their rates.</param>
/// <param name="Channels">The new cards and the traffic of each channel.</param>
/// <param name="Opening">What the period began with.</param>
/// <param name="Closing">What it ended with, and the next period begins with.</param>
public sealed record RetailRates(
    RetailConversion Conversion, IReadOnlyList<ChannelRates> Channels, PlannedStock Opening, PlannedStock Closing)
{
    private static readonly Kpi[] FreshKpis =
        [.. RetailBases.All, StockKpis.DeliveredNewShowroom, StockKpis.DeliveredNewOutreach];

    private static readonly (FilingChannel Channel, TrafficKind Kind)[] FilingsOf =
        [(FilingChannel.WalkIn, TrafficKind.Visit), (FilingChannel.Phone, TrafficKind.Call)];

    /// <summary>The new cards of all channels, and how many of them were delivered.</summary>
    public Conversion New => Conversion.NewShowroom + Conversion.NewOutreach;

    /// <summary>New traffic of visits and calls together, and how much of it was filed (GPS 4.6).</summary>
    public Conversion Filing =>
        Channels.Aggregate(default(Conversion), (sum, channel) => sum + channel.Filing.GetValueOrDefault());

    /// <summary>
    /// Reads the rates off a period. Deliveries are those made in the period, up to its last known day.
    /// </summary>
    /// <param name="figures">Where the figures come from, and of which period.</param>
    /// <param name="customers">
    /// Whose cards are looked at: retail customers' unless asked otherwise, since wholesale cards are mostly filed as
    /// sold and would make every rate too good (ours); null for all. A scope that speaks of the customer kind decides
    /// by itself. Traffic tells no customer kind and counts whole; in a scope that it does not know otherwise, no
    /// filing rate is known.
    /// </param>
    public static RetailRates Of(Figures figures, CustomerKind? customers = CustomerKind.Retail)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var all = figures.By();
        var cards = customers is { } kind && !figures.Scope.SpeaksOf(Dimensions.CustomerKind)
            ? all.Where(Dimensions.CustomerKind.Is(Codes.Of<CustomerKind>().CodeOf(kind)))
            : all;
        var conversion = RetailConversion.Of(cards);
        var total = cards.Of([.. StockKpis.All, RetailBases.Opening]).Table.Total;
        var byChannel = cards.Of(FreshKpis).By(Dimensions.Channel).Table;
        var filing = figures.Scope.Knows(FactKinds.Traffic)
            ? new KpiParts(
                all,
                [TrafficKpis.FilingRate],
                [.. FilingsOf.Select(f => Scope.Of(FactKinds.Traffic, TrafficColumns.Kind.Is(f.Kind)))])
            : null;
        var opening = conversion.OpeningOrders.Base;
        var ordered = total.CountOf(StockKpis.ClosingOrdered);
        return new(
            conversion,
            [.. Codes.Of<FilingChannel>().Values.Select(channel => new ChannelRates(
                channel,
                NewOf(byChannel[Codes.Of<FilingChannel>().CodeOf(channel)].Values),
                FilingOf(channel, filing)))],
            new(opening, total.CountOf(RetailBases.Opening) - opening),
            new(ordered, total.CountOf(StockKpis.ClosingProspects) - ordered));
    }

    /// <summary>Plans a period that begins with a stock and runs at these rates.</summary>
    /// <param name="target">Deliveries wanted, 0 included.</param>
    /// <param name="stock">
    /// What the planned period begins with; <see cref="Closing"/> for the period that follows.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The target or a part of the stock is negative.</exception>
    public RetailPlanResult Plan(long target, PlannedStock stock) => RetailPlanning.PlanAt(this, target, stock);

    private static Conversion NewOf(IReadOnlyList<KpiValue> values) => new(
        values.CountOf(StockKpis.DeliveredNewShowroom) + values.CountOf(StockKpis.DeliveredNewOutreach),
        values.CountOf(RetailBases.NewShowroom) + values.CountOf(RetailBases.NewOutreach));

    private static Conversion? FilingOf(FilingChannel channel, KpiParts? filing)
    {
        var place = Array.FindIndex(FilingsOf, f => f.Channel == channel);
        if (place < 0 || filing is null)
        {
            return null;
        }

        var rate = filing.Total(place)[0];
        return new(rate.Numerator, rate.Denominator!.Value);
    }
}

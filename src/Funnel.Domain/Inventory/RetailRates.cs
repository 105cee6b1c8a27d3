using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Traffic;

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
    /// <summary>The new cards of all channels, and how many of them were delivered.</summary>
    public Conversion New => Conversion.NewShowroom + Conversion.NewOutreach;

    /// <summary>New traffic of visits and calls together, and how much of it was filed (GPS 4.6).</summary>
    public Conversion Filing =>
        Channels.Aggregate(default(Conversion), (sum, channel) => sum + channel.Filing.GetValueOrDefault());

    /// <summary>
    /// Reads the rates off a period. Deliveries are those made in the period, up to its last known day.
    /// </summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="customers">
    /// Whose cards are looked at: retail customers' unless asked otherwise, since wholesale cards are mostly filed as
    /// sold and would make every rate too good (ours); null for all.
    /// </param>
    public static RetailRates Of(
        IFactSource facts, ReportingPeriod period, CustomerKind? customers = CustomerKind.Retail)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return customers is { } kind
            ? OfAll(new FactSlice(facts) { Cards = card => card.CustomerKind == kind }, period)
            : OfAll(facts, period);
    }

    private static RetailRates OfAll(IFactSource facts, ReportingPeriod period)
    {
        var conversion = RetailConversion.Of(facts, period);
        var total = facts.Figures(StockKpis.All).Table.Total;
        Kpi[] fresh = [StockKpis.NewProspects, StockKpis.DeliveredNewShowroom, StockKpis.DeliveredNewOutreach];
        var byChannel = facts.Figures(fresh).By([Dimensions.Channel]).Table
            .Groups.ToDictionary(group => group.Key.Values[0], group => group.Values, StringComparer.Ordinal);
        var opening = conversion.OpeningOrders.Base;
        var ordered = total.CountOf(StockKpis.ClosingOrdered);
        return new(
            conversion,
            [.. FilingChannels.All.Values.Select(channel => new ChannelRates(
                channel,
                NewOf(byChannel.GetValueOrDefault(FilingChannels.All.CodeOf(channel))),
                FilingOf(channel, facts, period)))],
            new(opening, total.CountOf(StockKpis.OpeningProspects) - opening),
            new(ordered, total.CountOf(StockKpis.ClosingProspects) - ordered));
    }

    private static Conversion NewOf(IReadOnlyList<KpiValue>? values) => values is null ? default : new(
        values.CountOf(StockKpis.DeliveredNewShowroom) + values.CountOf(StockKpis.DeliveredNewOutreach),
        values.CountOf(StockKpis.NewProspects));

    private static Conversion? FilingOf(FilingChannel channel, IFactSource facts, ReportingPeriod period)
    {
        TrafficKind? kind = channel switch
        {
            FilingChannel.WalkIn => TrafficKind.Visit,
            FilingChannel.Phone => TrafficKind.Call,
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        var slice = new FactSlice(facts) { Traffic = record => record.Kind == kind };
        var filing = slice.Figures([TrafficKpis.FilingRate]).Table.Total[0];
        return new(filing.Numerator, filing.Denominator!.Value);
    }
}

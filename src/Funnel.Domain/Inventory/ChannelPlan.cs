using Funnel.Domain.Channels;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>What a plan asks of one channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="NewCards">Cards to be filed, by the channel's share of the period's new cards.</param>
/// <param name="Traffic">
/// New traffic needed to file them, rounded up: visits for walk-in, calls for phone; 0 for outreach, whose customers
/// are met outside; null where the period gives no rate to reckon with.
/// </param>
/// <param name="WhyNoTraffic">Why the traffic cannot be told; null where it is.</param>
public sealed record ChannelPlan(FilingChannel Channel, long NewCards, long? Traffic, Reason? WhyNoTraffic = null)
{
    /// <summary>Of the new cards, those to be filed from showroom traffic.</summary>
    public long Filings => Channel == FilingChannel.Outreach ? 0 : NewCards;
}

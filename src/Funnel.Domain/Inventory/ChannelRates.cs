using Funnel.Domain.Channels;

namespace Funnel.Domain.Inventory;

/// <summary>What a period tells about the cards of one channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="New">The cards filed in the period, and how many of them were delivered in it.</param>
/// <param name="Filing">
/// New traffic, and how much of it was filed: visits for walk-in, calls for phone; null for outreach, which has no
/// traffic.
/// </param>
public sealed record ChannelRates(FilingChannel Channel, Conversion New, Conversion? Filing);

using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>
/// What it takes to reach a retail target at a period's rates: GPS's inventory formula run backwards.
/// </summary>
/// <param name="Target">Deliveries wanted.</param>
/// <param name="Stock">The open cards the planned period begins with.</param>
/// <param name="NewCards">Cards to be filed in it.</param>
/// <param name="Channels">The same by channel; they add up.</param>
/// <param name="Expected">Deliveries to be expected with exactly these cards; not less than the target.</param>
/// <param name="Steps">How it was worked out.</param>
/// <param name="Notes">What the period's rates could not tell and how the plan did without; empty mostly.</param>
public sealed record RetailPlan(
    long Target,
    PlannedStock Stock,
    long NewCards,
    IReadOnlyList<ChannelPlan> Channels,
    double Expected,
    IReadOnlyList<PlanStep> Steps,
    IReadOnlyList<Reason> Notes)
{
    /// <summary>Prospects needed in all: the stock and the new cards.</summary>
    public long Prospects => Stock.Total + NewCards;

    /// <summary>Of the new cards, those to be filed from showroom traffic.</summary>
    public long Filings => Channels.Sum(channel => channel.Filings);

    /// <summary>New traffic needed; null where it cannot be told for one of the channels.</summary>
    public long? Traffic =>
        Channels.Any(channel => channel.Traffic is null) ? null : Channels.Sum(channel => channel.Traffic);
}

using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Facts;

/// <summary>What every fact about a card carries of it, so that it can be grouped.</summary>
public record CardAttributes
{
    internal CardAttributes()
    {
    }

    /// <param name="filing">The filing.</param>
    /// <param name="region">The dealer's region, if it has one.</param>
    /// <param name="owner">The owner as at the period's last known day.</param>
    /// <param name="level">The level as at that day.</param>
    [SetsRequiredMembers]
    internal CardAttributes(CardFiling filing, RegionName? region, ConsultantId owner, LevelCode level)
    {
        (Card, Dealer, Region, Consultant) = (filing.Card, filing.Dealer, region, owner);
        (Channel, Media, LeadSource) = (filing.Channel, filing.Media, filing.LeadSource);
        (Model, CustomerKind, Level) = (filing.Model, filing.CustomerKind, level);
    }

    /// <summary>The card.</summary>
    public required CardId Card { get; init; }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>
    /// The owner as at the period's last known day; of a transfer the consultant of that side, of an owner contact the
    /// one the owner was with on the due day.
    /// </summary>
    public required ConsultantId Consultant { get; init; }

    /// <summary>The filing channel.</summary>
    public required FilingChannel Channel { get; init; }

    /// <summary>The media source, if known.</summary>
    public MediaSource? Media { get; init; }

    /// <summary>The lead source, if known.</summary>
    public LeadSource? LeadSource { get; init; }

    /// <summary>The model the customer intends to buy.</summary>
    public required ModelName Model { get; init; }

    /// <summary>Who the car is for.</summary>
    public required CustomerKind CustomerKind { get; init; }

    /// <summary>The level as at the period's last known day.</summary>
    public required LevelCode Level { get; init; }
}

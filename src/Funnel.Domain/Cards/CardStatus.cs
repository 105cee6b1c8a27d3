using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>How a card stands at the end of a day.</summary>
public sealed record CardStatus
{
    /// <summary>The state.</summary>
    public required CardState State { get; init; }

    /// <summary>The consultant the card belongs to.</summary>
    public required ConsultantId Owner { get; init; }

    /// <summary>The level recorded last; an order does not change it.</summary>
    public required LevelCode Level { get; init; }

    /// <summary>The day since which the card is at its level: its filing, or what changed the level last.</summary>
    public required LocalDate LevelSince { get; init; }

    /// <summary>The day of the latest transfer to another consultant, if there was one.</summary>
    public LocalDate? TransferredOn { get; init; }

    /// <summary>The next contact date, if one is set.</summary>
    public LocalDate? NextContactOn { get; init; }

    /// <summary>The latest contact, if there was one.</summary>
    public LocalDate? LastContactOn { get; init; }

    /// <summary>The first showroom visit; a walk-in filing is one.</summary>
    public LocalDate? FirstVisitOn { get; init; }

    /// <summary>The second showroom visit: the first reception on a later day than the first visit.</summary>
    public LocalDate? SecondVisitOn { get; init; }

    /// <summary>The first test drive.</summary>
    public LocalDate? FirstTestDriveOn { get; init; }

    /// <summary>What the filing and the contacts together have covered.</summary>
    public ContactContents Covered { get; init; }

    /// <summary>The signing day of the order in force, or of the one that was delivered.</summary>
    public LocalDate? OrderSignedOn { get; init; }

    /// <summary>The delivery day.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The day the card was lost.</summary>
    public LocalDate? LostOn { get; init; }

    /// <summary>Why the card was lost.</summary>
    public LostReason? LostReason { get; init; }

    /// <summary>The model bought instead, if told.</summary>
    public ModelName? ModelBought { get; init; }

    /// <summary>Whether the customer has been to the showroom at least once (GPS 2.7).</summary>
    public bool HasVisited => FirstVisitOn is not null;
}

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

    /// <summary>Whether the card may still be won: it is active, dormant or ordered.</summary>
    public bool IsOpen => State.IsOpen();

    /// <summary>The consultant the card belongs to.</summary>
    public required ConsultantId Owner { get; init; }

    /// <summary>
    /// The level: the one recorded last, or that of an order in force or delivered where the scheme says so (LOTUS).
    /// </summary>
    public required LevelCode Level { get; init; }

    /// <summary>The level recorded last; an order does not change it.</summary>
    public required LevelCode RecordedLevel { get; init; }

    /// <summary>
    /// The day since which the card is at its level: its filing, or what changed the level last. Fewer than 7 days away
    /// from a level do not count; the cancellation of an order starts anew (DRM, ours).
    /// </summary>
    public required LocalDate LevelSince { get; init; }

    /// <summary>The day of the latest transfer to another consultant, if there was one.</summary>
    public LocalDate? TransferredOn { get; init; }

    /// <summary>The day of the first transfer since the card reached its recorded level, if there was one.</summary>
    public LocalDate? FirstTransferredOn { get; init; }

    /// <summary>The next contact date, if one is set.</summary>
    public LocalDate? NextContactOn { get; init; }

    /// <summary>Whether the customer named the next contact date.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>
    /// 无下次跟进: open, not dormant, and nobody has set a next contact date: the customer is forgotten (DRM 4, ours).
    /// </summary>
    public bool IsUnscheduled => State is CardState.Active or CardState.Ordered && NextContactOn is null;

    /// <summary>The number of the follow-up level chosen last, if the latest record chose one.</summary>
    public int? FollowUpLevel { get; init; }

    /// <summary>What the level rests on, as far as it was written down.</summary>
    public GradeBasis? Basis { get; init; }

    /// <summary>The lost card with which the customer had been on file before, if any.</summary>
    public CardId? ReturnsFrom { get; init; }

    /// <summary>The latest contact, if there was one.</summary>
    public LocalDate? LastContactOn { get; init; }

    /// <summary>
    /// How many contacts there were since the last one that came about: calls in a row that nobody answered (<see
    /// cref="ContactManner.NoAnswer"/>).
    /// </summary>
    public int UnansweredCalls { get; init; }

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

    /// <summary>The state in which the card was lost.</summary>
    public LostReason? LostReason { get; init; }

    /// <summary>The reason behind that state, if told.</summary>
    public LostDetail? LostDetail { get; init; }

    /// <summary>The model bought instead, if told.</summary>
    public ModelName? ModelBought { get; init; }

    /// <summary>Whether the customer has been to the showroom at least once (GPS 2.7).</summary>
    public bool HasVisited => FirstVisitOn is not null;
}

using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Traffic;

/// <summary>One call or one batch of visitors, as the showroom register keeps it (GPS 4.2, LOTUS).</summary>
public sealed record TrafficRecord
{
    /// <summary>The record.</summary>
    public required TrafficId Id { get; init => field = Valid.Id(value); }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init => field = Valid.Id(value); }

    /// <summary>The consultant who received the customer.</summary>
    public required ConsultantId Consultant { get; init => field = Valid.Id(value); }

    /// <summary>Visit or call.</summary>
    public required TrafficKind Kind { get; init => field = Valid.Member(value); }

    /// <summary>When it began, in the dealer's zone.</summary>
    public required LocalDateTime ArrivedAt { get; init => field = Valid.Moment(value); }

    /// <summary>When it ended, if known; not before it began.</summary>
    public LocalDateTime? LeftAt { get; init; }

    /// <summary>How many came, if counted.</summary>
    public int? PartySize { get; init; }

    /// <summary>First or further visit, if noted; a call has none.</summary>
    public VisitOrder? Visit { get; init; }

    /// <summary>Whether it is about buying a car; service and parts do not count (GPS 4.2).</summary>
    public required bool IsSalesRelated { get; init; }

    /// <summary>How the customer heard of the dealer, if noted.</summary>
    public MediaSource? Media { get; init => field = Valid.Id(value); }

    /// <summary>Whether a test drive was offered.</summary>
    public bool IsInvitedToTestDrive { get; init; }

    /// <summary>Whether a test drive was taken.</summary>
    public bool HasTakenTestDrive { get; init; }

    /// <summary>How an incoming call was taken, if it was measured; a visit has none.</summary>
    public CallHandling? Handling { get; init; }

    /// <summary>What the record of it holds (SGM's six elements of a call); null where nobody noted that.</summary>
    public RecordElements? Elements { get; init; }

    /// <summary>What it led to.</summary>
    public required TrafficOutcome Outcome { get; init => field = Valid.Member(value); }

    /// <summary>The card filed or followed up; none where nothing was left.</summary>
    public CardId? Card { get; init => field = Valid.Id(value); }

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>How long it lasted, if it is known when it ended.</summary>
    public Period? Stay => LeftAt is { } left ? Period.Between(ArrivedAt, left, PeriodUnits.Seconds) : null;
}

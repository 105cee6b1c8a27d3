using Funnel.Domain.FollowUp;
using NodaTime;

namespace Funnel.Domain.Traffic.Recording;

/// <summary>
/// A record of the showroom register as it comes in: codes, moments and numbers of texts, as a reader of rows has them.
/// </summary>
public readonly ref struct TrafficRow
{
    /// <summary>The record's id in UTF-8.</summary>
    public required ReadOnlySpan<byte> Traffic { get; init; }

    /// <summary>The dealer, as a number of the shared texts.</summary>
    public required int Dealer { get; init; }

    /// <summary>The consultant, as a number of the shared texts.</summary>
    public required int Consultant { get; init; }

    /// <summary>Visit or call.</summary>
    public required TrafficKind Kind { get; init; }

    /// <summary>When it began, in the dealer's zone.</summary>
    public required LocalDateTime ArrivedAt { get; init; }

    /// <summary>When it ended, if known.</summary>
    public LocalDateTime? LeftAt { get; init; }

    /// <summary>How many came, if counted.</summary>
    public int? PartySize { get; init; }

    /// <summary>First or further visit, if noted.</summary>
    public VisitOrder? Visit { get; init; }

    /// <summary>Whether it is about buying a car.</summary>
    public bool IsSalesRelated { get; init; }

    /// <summary>How the customer heard of the dealer, as a number of the shared texts; 0 where nobody noted.</summary>
    public int Media { get; init; }

    /// <summary>Whether a test drive was offered.</summary>
    public bool IsInvitedToTestDrive { get; init; }

    /// <summary>Whether a test drive was taken.</summary>
    public bool HasTakenTestDrive { get; init; }

    /// <summary>How an incoming call was taken, if it was measured.</summary>
    public CallHandling? Handling { get; init; }

    /// <summary>What the record of it holds; null where nobody noted that.</summary>
    public RecordElements? Elements { get; init; }

    /// <summary>What it led to.</summary>
    public required TrafficOutcome Outcome { get; init; }

    /// <summary>The number the recorder has given the card; negative where there is none.</summary>
    public required int Card { get; init; }
}

using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One call or batch of visitors.</summary>
public sealed record TrafficFacts
{
    /// <summary>The record.</summary>
    public required TrafficId Traffic { get; init; }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>The consultant who received the customer.</summary>
    public required ConsultantId Consultant { get; init; }

    /// <summary>The media source, if noted.</summary>
    public MediaSource? Media { get; init; }

    /// <summary>The day of arrival.</summary>
    public required LocalDate ArrivedOn { get; init; }

    /// <summary>Visit or call.</summary>
    public required TrafficKind Kind { get; init; }

    /// <summary>First or further visit, if noted.</summary>
    public VisitOrder? Visit { get; init; }

    /// <summary>Whether it is about buying a car.</summary>
    public bool IsSalesRelated { get; init; }

    /// <summary>Whether a test drive was offered.</summary>
    public bool IsInvitedToTestDrive { get; init; }

    /// <summary>Whether a test drive was taken.</summary>
    public bool HasTakenTestDrive { get; init; }

    /// <summary>What it led to.</summary>
    public required TrafficOutcome Outcome { get; init; }

    /// <summary>Seconds from arrival to leaving, if it is known when the customer left.</summary>
    public int? StaySeconds { get; init; }
}

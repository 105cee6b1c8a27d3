using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One pass/fail observation of a consultant's work (SGM).</summary>
public sealed record CheckFacts
{
    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>The consultant observed.</summary>
    public required ConsultantId Consultant { get; init; }

    /// <summary>The day of the observation.</summary>
    public required LocalDate CheckedOn { get; init; }

    /// <summary>What was observed.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>The process stage it belongs to, if noted.</summary>
    public ProcessStage? Stage { get; init; }

    /// <summary>Whether it was passed.</summary>
    public bool HasPassed { get; init; }
}

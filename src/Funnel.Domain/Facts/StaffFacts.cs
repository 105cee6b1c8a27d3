using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One consultant of the master data, with the days of service.</summary>
public sealed record StaffFacts
{
    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>The consultant.</summary>
    public required ConsultantId Consultant { get; init; }

    /// <summary>First day of service, included; open where null.</summary>
    public LocalDate? ActiveFrom { get; init; }

    /// <summary>Last day of service, included; open where null.</summary>
    public LocalDate? ActiveUntil { get; init; }
}

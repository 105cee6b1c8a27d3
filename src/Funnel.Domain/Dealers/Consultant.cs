using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Dealers;

/// <summary>A sales consultant of a dealer, with the days of service.</summary>
/// <param name="Id">The consultant.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="Name">The name people use, if known; personal data.</param>
/// <param name="ActiveFrom">First day of service, included; open where null.</param>
/// <param name="ActiveUntil">Last day of service, included; open where null.</param>
/// <param name="IsSenior">Whether cards that made no progress may be handed to this consultant.</param>
public sealed record Consultant(
    ConsultantId Id,
    DealerId Dealer,
    string? Name = null,
    LocalDate? ActiveFrom = null,
    LocalDate? ActiveUntil = null,
    bool IsSenior = false)
{
    /// <summary>The consultant.</summary>
    public ConsultantId Id { get; init => field = Valid.Id(value); } = Valid.Id(Id);

    /// <summary>The dealer.</summary>
    public DealerId Dealer { get; init => field = Valid.Id(value); } = Valid.Id(Dealer);

    /// <summary>Whether the consultant is in service on a day; both ends of the service are included.</summary>
    public bool IsActiveOn(LocalDate day) => !(ActiveFrom > day) && !(ActiveUntil < day);

    /// <summary>The id alone: names do not go into logs.</summary>
    public override string ToString() => Id.Value;
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Dealers;

/// <summary>A dealer: one showroom with its own customers, consultants and calendar.</summary>
/// <param name="Id">The dealer.</param>
/// <param name="Name">The name people use, if known.</param>
/// <param name="Region">The region it reports to, if any.</param>
/// <param name="TimeZone">IANA id of the zone its calendar dates are in.</param>
public sealed record Dealer(DealerId Id, string? Name, RegionName? Region, string TimeZone = Dealer.DefaultTimeZone)
{
    /// <summary>The dealer.</summary>
    public DealerId Id { get; init => field = Valid.Id(value); } = Valid.Id(Id);

    /// <summary>The zone assumed where none is given.</summary>
    public const string DefaultTimeZone = "Asia/Shanghai";
}

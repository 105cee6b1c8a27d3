using Funnel.Domain.Dealers;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain;

/// <summary>What a host chooses when it adds the domain to its services.</summary>
public sealed record FunnelOptions
{
    /// <summary>The sales standard the dealers work by; GPS unless another is chosen.</summary>
    public SalesStandard Standard
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = SalesStandards.Gps;

    /// <summary>The time zone of dealers without one of their own; that of Shanghai unless another is chosen.</summary>
    public DateTimeZone Zone
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = DateTimeZoneProviders.Tzdb[Dealer.DefaultTimeZone];

    /// <summary>The time zone of each dealer; <see cref="Zone"/> unless told.</summary>
    public Func<DealerId, DateTimeZone>? ZoneOf { get; init; }

    /// <summary>The host's clock; null for the <see cref="IClock"/> among its services.</summary>
    public IClock? Clock { get; init; }
}

using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain;

/// <summary>What a host chooses when it adds the domain to its services.</summary>
public sealed record FunnelOptions
{
    /// <summary>The sales standard the dealer works by; GPS unless another is chosen.</summary>
    public SalesStandard Standard
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = SalesStandards.Gps;

    /// <summary>The dealer's time zone.</summary>
    public required DateTimeZone Zone
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The host's clock.</summary>
    public required IClock Clock
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }
}

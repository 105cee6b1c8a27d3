using NodaTime;

namespace Funnel.Domain.Dealers;

/// <summary>The clock of each dealer: one clock of the host's, in the dealer's own time zone.</summary>
public sealed class DealerClocks
{
    private readonly IClock _clock;
    private readonly Func<DealerId, DateTimeZone> _zoneOf;

    /// <summary>A clock of the host's, and where each dealer is.</summary>
    public DealerClocks(IClock clock, Func<DealerId, DateTimeZone> zoneOf)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(zoneOf);
        (_clock, _zoneOf) = (clock, zoneOf);
    }

    /// <summary>The clock of a dealer.</summary>
    public DealerClock Of(DealerId dealer) => new(_clock, _zoneOf(dealer));
}

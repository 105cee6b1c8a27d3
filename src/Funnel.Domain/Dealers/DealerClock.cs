using NodaTime;

namespace Funnel.Domain.Dealers;

/// <summary>
/// Turns moments into the dealer's calendar: the only place where a clock meets the domain, at its edge.
/// </summary>
public sealed class DealerClock
{
    private readonly IClock _clock;

    /// <summary>A clock of the host's in a dealer's time zone.</summary>
    public DealerClock(IClock clock, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(zone);
        _clock = clock;
        Zone = zone;
    }

    /// <summary>The dealer's time zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Today at the dealer, to be handed to the rules, none of which takes a clock.</summary>
    public LocalDate Today => DateOf(_clock.GetCurrentInstant());

    /// <summary>The calendar date of a moment at the dealer.</summary>
    public LocalDate DateOf(Instant moment) => TimeOf(moment).Date;

    /// <summary>Date and time of day of a moment at the dealer.</summary>
    public LocalDateTime TimeOf(Instant moment) => moment.InZone(Zone).LocalDateTime;
}

using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>One entry of a card's history as it was recorded.</summary>
/// <param name="Version">The card's version with it.</param>
/// <param name="What">The kind of entry: <c>filed</c>, or the event's name in the exchange format.</param>
/// <param name="On">The day it happened.</param>
/// <param name="RecordedOn">The day it was recorded.</param>
/// <param name="Sent">The id it was sent under.</param>
public sealed record HistoryEntry(int Version, string What, LocalDate On, LocalDate RecordedOn, EventId Sent)
{
    /// <summary>Who recorded it; null where the host did not say, as in version 0.1.0.</summary>
    public string? By { get; init; }

    /// <summary>The moment it was recorded; null where the host did not say.</summary>
    public Instant? At { get; init; }
}

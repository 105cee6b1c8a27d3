using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Tells when and by whom stored rows were written down.</summary>
internal sealed class RowEntries
{
    private readonly Dictionary<string, string> _zones;

    private RowEntries(Dictionary<string, string> zones) => _zones = zones;

    /// <summary>Reads the dealers' time zones, in which moments are told.</summary>
    public static async Task<RowEntries> ReadAsync(DbContext context, CancellationToken stop) => new(
        await context.Set<DealerRow>().AsNoTracking().ToDictionaryAsync(row => row.Dealer, row => row.TimeZone, stop));

    /// <summary>The entry of a row.</summary>
    public Entry Of(EventRow row) => row.IsTakenOver
        ? new()
        {
            Row = row.Id,
            RecordedOn = row.ToldOn is { } on ? DayNumber.ToDate(on) : null,
            RecordedAt = row.ToldAt is { } at ? LocalTime.FromNanosecondsSinceMidnight(at) : null,
            RecordedBy = row.ToldBy,
        }
        : new()
        {
            Row = row.Id,
            RecordedOn = DayNumber.ToDate(row.RecordedOn),
            RecordedAt = TimeOf(row),
            RecordedBy = row.RecordedBy,
        };

    /// <summary>
    /// The entries of a stream's rows, in their order: a row recorded by the store behind another one of its day is not
    /// told before it, whatever the hosts' clocks said.
    /// </summary>
    public IEnumerable<(EventRow Row, Entry Entry)> Of(IEnumerable<EventRow> rows)
    {
        Entry? latest = null;
        foreach (var row in rows)
        {
            var entry = Of(row);
            if (entry.RecordedOn == latest?.RecordedOn && latest?.RecordedAt is { } at
                && !row.IsTakenOver && !(entry.RecordedAt >= at))
            {
                entry = entry with { RecordedAt = at };
            }

            latest = entry.RecordedOn >= latest?.RecordedOn || latest is null ? entry : latest;
            yield return (row, entry);
        }
    }

    /// <summary>The moment of recording, in UTC as the database keeps it.</summary>
    public static Instant? MomentOf(EventRow row) =>
        // SQLite keeps moments as text, without their zone.
        row.RecordedAt is { } moment
            ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc))
            : null;

    private LocalTime? TimeOf(EventRow row)
    {
        if (MomentOf(row) is not { } moment)
        {
            return null;
        }

        var zone = row.Dealer is { } dealer && _zones.TryGetValue(dealer, out var named)
            ? named
            : Dealer.DefaultTimeZone;
        var local = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known ? moment.InZone(known).LocalDateTime
            : (LocalDateTime?)null;

        // A host may call another day today than the dealer's clock does.
        return local?.Date == DayNumber.ToDate(row.RecordedOn) ? local?.TimeOfDay : null;
    }
}

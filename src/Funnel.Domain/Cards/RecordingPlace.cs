using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// The place of a row in the order of recording: by day, by moment where it is known, filings before events before
/// other records, and by row.
/// </summary>
internal readonly record struct RecordingPlace(LocalDate On, int Second, int File, long Row)
    : IComparable<RecordingPlace>
{
    /// <summary>The second of a row of which only the day is known: before all others.</summary>
    public const int NoTime = -1;

    public const int Filings = 0;
    public const int Events = 1;
    public const int Records = 2;

    /// <summary>The place of a row that tells of a day.</summary>
    public static RecordingPlace Of(Entry? entry, LocalDate happenedOn, int file, long row) => new(
        entry?.RecordedOn ?? happenedOn,
        entry is null ? NoTime : SecondOf(entry),
        file,
        row);

    /// <summary>The place behind every row of a day.</summary>
    public static RecordingPlace EndOf(LocalDate day) => new(day, int.MaxValue, int.MaxValue, long.MaxValue);

    /// <summary>The second of the day of recording.</summary>
    public static int SecondOf(Entry entry) => entry is { RecordedOn: not null, RecordedAt: { } at }
        ? (int)(at.TickOfDay / NodaConstants.TicksPerSecond)
        : NoTime;

    public int CompareTo(RecordingPlace other)
    {
        var order = On.CompareTo(other.On);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        order = order != 0 ? order : File.CompareTo(other.File);
        return order != 0 ? order : Row.CompareTo(other.Row);
    }
}

using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// The place of a row in the order of recording: by day, by moment where it is known, filings before events before
/// other records, and by row.
/// </summary>
internal readonly record struct RecordingPlace(LocalDate On, long Moment, int File, long Row)
    : IComparable<RecordingPlace>
{
    /// <summary>The moment of a row of which only the day is known: before all others.</summary>
    public const long NoTime = -1;

    public const int Filings = 0;
    public const int Events = 1;
    public const int Records = 2;

    /// <summary>The place of a row that tells of a day.</summary>
    public static RecordingPlace Of(Entry? entry, LocalDate happenedOn, int file, long row) => new(
        Entry.DayOf(entry, happenedOn),
        entry is null ? NoTime : MomentOf(entry),
        file,
        row);

    /// <summary>The place behind every row of a day.</summary>
    public static RecordingPlace EndOf(LocalDate day) => new(day, long.MaxValue, int.MaxValue, long.MaxValue);

    /// <summary>The nanosecond of the day of recording.</summary>
    public static long MomentOf(Entry entry) =>
        entry is { RecordedOn: not null, RecordedAt: { } at } ? at.NanosecondOfDay : NoTime;

    public int CompareTo(RecordingPlace other)
    {
        var order = On.CompareTo(other.On);
        order = order != 0 ? order : Moment.CompareTo(other.Moment);
        order = order != 0 ? order : File.CompareTo(other.File);
        return order != 0 ? order : Row.CompareTo(other.Row);
    }
}

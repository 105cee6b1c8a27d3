using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// The place of a row in the order of recording: by day, by moment where it is known, filings before events before
/// other records, and by row.
/// </summary>
internal readonly record struct RecordingPlace(LocalDate On, int Second, int File, long Row)
    : IComparable<RecordingPlace>
{
    public const int Filings = 0;
    public const int Events = 1;
    public const int Records = 2;

    /// <summary>The place behind every row of a day.</summary>
    public static RecordingPlace EndOf(LocalDate day) => new(day, int.MaxValue, int.MaxValue, long.MaxValue);

    public int CompareTo(RecordingPlace other)
    {
        var order = On.CompareTo(other.On);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        order = order != 0 ? order : File.CompareTo(other.File);
        return order != 0 ? order : Row.CompareTo(other.Row);
    }
}

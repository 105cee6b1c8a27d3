using NodaTime;

namespace Funnel.Domain.Entries;

/// <summary>
/// The writing down of a row, beside what the row tells: its id, when and by whom. Records and events carry one where
/// that is known; without it they were written down on the day they tell of (ours 2).
/// </summary>
public sealed record Entry
{
    /// <summary>
    /// The row's id within its dataset or store, by which a correction names it; null where it has none.
    /// </summary>
    public string? Row { get; init; }

    /// <summary>
    /// The day the row was written down; null where that is not known, which is taken as the day it tells of.
    /// </summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The time of that day, which orders rows within it; it tells nothing without the day.</summary>
    public LocalTime? RecordedAt { get; init; }

    /// <summary>Who wrote it down, an id; null where that is not known.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The day a row was written down that tells of a day.</summary>
    internal static LocalDate DayOf(Entry? entry, LocalDate happenedOn) => entry?.RecordedOn ?? happenedOn;

    /// <summary>The row's id alone.</summary>
    public override string ToString() => Row ?? "";
}

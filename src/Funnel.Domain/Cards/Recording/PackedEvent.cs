using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// One event of a card, by the place where its row is kept; ordered by day, and within a day in the order of
/// recording: what the checking of rows goes through.
/// </summary>
/// <param name="Events">The rows it is one of.</param>
/// <param name="Block">The number of those rows among all that were recorded.</param>
/// <param name="Place">Its place in them.</param>
internal readonly record struct PackedEvent(PackedEvents Events, int Block, int Place) : IComparable<PackedEvent>
{
    public LocalDate Day => Events.DayAt(Place);

    public CardMove Move => Events.MoveAt(Place);

    public FoldStep Step => Events.StepAt(Place);

    public CardEvent Event => Events.EventAt(Place);

    /// <summary>The contact, where it is one in the showroom.</summary>
    public CardVisit? Visit => Events.VisitAt(Place);

    public long Row => Events.RowAt(Place);

    /// <summary>The row's place in the order of recording.</summary>
    public RecordingPlace Recorded => Events.Entries.PlaceOf(Place, Day, RecordingPlace.Events, Row);

    /// <summary>The day the row was written down.</summary>
    public LocalDate RecordedOn => Events.Entries.DayAt(Place, Day);

    public int CompareTo(PackedEvent other)
    {
        var byDay = Day.CompareTo(other.Day);
        return byDay != 0 ? byDay : CompareRecording(other);
    }

    // Most rows tell nothing of when they were written down, and are in the order of the file.
    private int CompareRecording(in PackedEvent other) => Events.Entries.Count > 0 || other.Events.Entries.Count > 0
        ? Recorded.CompareTo(other.Recorded)
        : Row.CompareTo(other.Row);
}

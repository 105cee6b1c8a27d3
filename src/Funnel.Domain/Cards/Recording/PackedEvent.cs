namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// One event of a card, by the place where its row is kept; ordered by day, and by row within a day: what the checking
/// of rows goes through.
/// </summary>
/// <param name="Events">The rows it is one of.</param>
/// <param name="Block">The number of those rows among all that were recorded.</param>
/// <param name="Place">Its place in them.</param>
internal readonly record struct PackedEvent(PackedEvents Events, int Block, int Place) : IComparable<PackedEvent>
{
    public NodaTime.LocalDate Day => Events.DayAt(Place);

    public FoldStep Step => Events.StepAt(Place);

    public CardEvent Event => Events.EventAt(Place);

    /// <summary>The contact, where it is one in the showroom.</summary>
    public CardVisit? Visit => Events.VisitAt(Place);

    public long Row => Events.RowAt(Place);

    public int CompareTo(PackedEvent other)
    {
        var byDay = Events.DayAt(Place).CompareTo(other.Events.DayAt(other.Place));
        return byDay != 0 ? byDay : Row.CompareTo(other.Row);
    }
}

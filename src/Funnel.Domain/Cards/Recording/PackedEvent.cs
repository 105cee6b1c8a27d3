namespace Funnel.Domain.Cards.Recording;

/// <summary>One event of a card, by the place where it is kept; ordered by day, and by row within a day.</summary>
internal readonly record struct PackedEvent(PackedEvents Events, int Place) : IComparable<PackedEvent>
{
    public bool Stands => Events.Stands(Place);

    public NodaTime.LocalDate Day => Events.DayAt(Place);

    public FoldStep Step => Events.StepAt(Place);

    public CardEvent Event => Events.EventAt(Place);

    public long Row => Events.RowAt(Place);

    public void LeaveOut() => Events.LeaveOut(Place);

    public int CompareTo(PackedEvent other)
    {
        var byDay = Events.DayAt(Place).CompareTo(other.Events.DayAt(other.Place));
        return byDay != 0 ? byDay : Row.CompareTo(other.Row);
    }
}

namespace Funnel.Domain.Cards;

/// <summary>One event of a card, by the place where it is kept; ordered by day, and by row within a day.</summary>
internal readonly record struct CardRow(EventEntries Events, int Place) : IComparable<CardRow>
{
    public bool Stands => Events.Stands(Place);

    public NodaTime.LocalDate Day => Events.DayAt(Place);

    public CardStep Step => Events.StepAt(Place);

    public CardEvent Event => Events.EventAt(Place);

    public long Row => Events.RowAt(Place);

    public void LeaveOut() => Events.LeaveOut(Place);

    public int CompareTo(CardRow other)
    {
        var byDay = Events.DayAt(Place).CompareTo(other.Events.DayAt(other.Place));
        return byDay != 0 ? byDay : Row.CompareTo(other.Row);
    }
}

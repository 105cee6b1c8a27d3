namespace Funnel.Domain.Cards;

/// <summary>One event of a card, by the place where it is kept; ordered by day, and by row within a day.</summary>
internal readonly record struct CardRow(EventEntries Events, int Place) : IComparable<CardRow>
{
    public bool Stands => Events.Stands(Place);

    public NodaTime.LocalDate Day => Events.DayAt(Place);

    public CardStep Step => Events.StepAt(Place);

    public CardEvent Event => Events.EventAt(Place);

    public long Row => Events.RowAt(Place);

    public DayPlace DayPlace => Events.DayPlaceAt(Place);

    public void LeaveOut() => Events.LeaveOut(Place);

    public void TakeBack() => Events.TakeBack(Place);

    public void Put(DayPlace where) => Events.Put(Place, where);

    public int CompareTo(CardRow other)
    {
        var byDay = Events.DayAt(Place).CompareTo(other.Events.DayAt(other.Place));
        if (byDay != 0)
        {
            return byDay;
        }

        // All rows of a card's day are reversed, or none.
        var (here, there) = (DayPlace, other.DayPlace);
        var byPlace = (here == DayPlace.Last).CompareTo(there == DayPlace.Last);
        return byPlace != 0 ? byPlace
            : here == DayPlace.Reversed ? other.Row.CompareTo(Row)
            : Row.CompareTo(other.Row);
    }
}

namespace Funnel.Domain.Cards;

/// <summary>An event with the caller's number of the row it was read from, and the row it counts as within its day.</summary>
internal readonly record struct RecordedEvent(CardEvent Event, long Row, long Order);

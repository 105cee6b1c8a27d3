namespace Funnel.Domain.Cards;

/// <summary>An event with the caller's number of its row, and that of the row it counts as within its day.</summary>
internal readonly record struct RecordedEvent(CardEvent Event, long Row, long Order);

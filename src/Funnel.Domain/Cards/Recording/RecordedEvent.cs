namespace Funnel.Domain.Cards.Recording;

/// <summary>An event with the caller's number of the row it was read from.</summary>
internal readonly record struct RecordedEvent(CardEvent Event, long Row);

namespace Funnel.Domain.Cards.Recording;

/// <summary>Where a record was read from: a filing or an event, and its place in the caller's input.</summary>
/// <param name="IsFiling">Whether it is the filing of a card; an event otherwise.</param>
/// <param name="Number">The caller's number of the row; events of one card and day count in its order.</param>
public readonly record struct RecordedRow(bool IsFiling, long Number);

using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>When a row was written down, and what day it tells of.</summary>
/// <param name="Number">The number of its card; that of another record among its kind.</param>
/// <param name="Row">The caller's number of the row.</param>
/// <param name="HappenedOn">The day it tells of.</param>
/// <param name="RecordedOn">The day it was written down; null where it does not tell.</param>
internal readonly record struct WrittenRow(int Number, long Row, LocalDate HappenedOn, LocalDate? RecordedOn)
{
    /// <summary>The day it was written down: the day it tells of, unless it tells another one.</summary>
    public LocalDate On => RecordedOn ?? HappenedOn;
}

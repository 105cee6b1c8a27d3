using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Something wrong or odd in a recorded row.</summary>
/// <param name="IsError">
/// Whether the row contradicts the rest and is left out (error), or merely breaks a rule and is kept (finding).
/// </param>
/// <param name="Row">The row it was found in.</param>
/// <param name="Field">The field, by its name in the exchange format.</param>
/// <param name="Value">What stands there; never personal.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
public sealed record RecordIssue(bool IsError, RecordedRow Row, string Field, string Value, Reason Reason)
{
    /// <summary>
    /// The card whose history is cut short without the row: an order, a closing or a merge that cannot stand. Null for
    /// any other row.
    /// </summary>
    public CardId? CutCard { get; init; }
}

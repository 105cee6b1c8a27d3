using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards.Recording;

/// <summary>Something wrong or odd in a recorded row: what the checking of rows has to say, beside the cards.</summary>
/// <param name="IsError">
/// Whether the row contradicts the rest and is left out (error), or merely breaks a rule and is kept (finding).
/// </param>
/// <param name="IsOfFiling">Whether the row is the filing of a card; an event otherwise.</param>
/// <param name="Row">The caller's number of the row.</param>
/// <param name="Field">The field, by its name in the exchange format.</param>
/// <param name="Value">What stands there; never personal.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
public sealed record RowIssue(
    bool IsError, bool IsOfFiling, long Row, string Field, string Value, Reason Reason)
{
    /// <summary>
    /// The card whose history is cut short without the row: an order, a closing or a merge that cannot stand. Null for
    /// any other row.
    /// </summary>
    public CardId? CutCard { get; init; }
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards.Recording;

/// <summary>Something wrong or odd in a recorded row.</summary>
/// <param name="IsError">
/// Whether the row contradicts the rest and is left out (error), or merely breaks a rule and is kept (finding).
/// </param>
/// <param name="Row">The row it was found in.</param>
/// <param name="Field">The field, by its name in the exchange format.</param>
/// <param name="Value">What stands there; never personal.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
public sealed record RowIssue(bool IsError, RecordedRow Row, string Field, string Value, Reason Reason);

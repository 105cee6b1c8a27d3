using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Something wrong or odd about what was written down of a card.</summary>
/// <param name="IsError">Whether it contradicts the rest; it merely breaks a rule otherwise.</param>
/// <param name="Field">The field, by its name in the exchange format.</param>
/// <param name="Value">What stands there; never personal.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
internal readonly record struct CardProblem(bool IsError, string Field, string Value, Reason Reason)
{
    public static CardProblem Error(string field, string value, Reason reason) => new(true, field, value, reason);
}

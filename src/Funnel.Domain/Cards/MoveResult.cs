using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The answer to a move: the card after it, or every reason against it.</summary>
/// <example>
/// <c>if (card.Move(order, today, rules).Then(delivery).TryGet(out var sold, out var reasons))</c>
/// </example>
public abstract record MoveResult
{
    private MoveResult()
    {
    }

    /// <summary>
    /// Goes on with a further move on the same day and under the same rules, where this one was made; the first refusal
    /// stands.
    /// </summary>
    public MoveResult Then(CardEvent move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return this is Moved moved ? moved.Card.Move(move, moved.Today, moved.Rules) : this;
    }

    /// <summary>Whether the move was made.</summary>
    /// <param name="card">The card after it; null where it was refused.</param>
    /// <param name="reasons">Every reason against it; empty where it was made.</param>
    public bool TryGet([NotNullWhen(true)] out CustomerCard? card, out IReadOnlyList<Reason> reasons)
    {
        card = (this as Moved)?.Card;
        reasons = this is Refused refused ? refused.Reasons : [];
        return card is not null;
    }

    /// <summary>The move was made.</summary>
    /// <param name="Card">The card after it.</param>
    /// <param name="Today">The day on which it was made, by which a further move is judged too.</param>
    /// <param name="Rules">The rules it was judged by, and a further move is.</param>
    public sealed record Moved(CustomerCard Card, LocalDate Today, CardRules Rules) : MoveResult;

    /// <summary>The move was refused and nothing changed.</summary>
    /// <param name="Reasons">Every reason against it, at least one.</param>
    public sealed record Refused(IReadOnlyList<Reason> Reasons) : MoveResult
    {
        /// <summary>Whether the same reasons stand against both, in the same order.</summary>
        public bool Equals(Refused? other) => other is not null && Reasons.SequenceEqual(other.Reasons);

        /// <inheritdoc/>
        public override int GetHashCode() => Reasons.Count == 0 ? 0 : Reasons[0].GetHashCode();

        /// <summary>The reasons' codes.</summary>
        public override string ToString() =>
            $"Refused: {string.Join(' ', Reasons.Select(reason => reason.Code))}";
    }
}

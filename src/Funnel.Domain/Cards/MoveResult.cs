using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The answer to a move: the card after it, or every reason against it.</summary>
/// <example>
/// <c>if (card.Move(order, today, rules).Then(delivery).TryGet(out var sold, out var reasons))</c>
/// </example>
public sealed record MoveResult
{
    private readonly (LocalDate Today, CardRules Rules)? _under;

    internal MoveResult(CustomerCard card, LocalDate today, CardRules rules)
    {
        Card = card;
        Reasons = [];
        _under = (today, rules);
    }

    internal MoveResult(IReadOnlyList<Reason> reasons) => Reasons = reasons;

    /// <summary>Whether the move was made.</summary>
    [MemberNotNullWhen(true, nameof(Card))]
    public bool IsMade => Card is not null;

    /// <summary>The card after the move; null where it was refused and nothing changed.</summary>
    public CustomerCard? Card { get; }

    /// <summary>Every reason against the move; empty where it was made.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>
    /// Goes on with a further move on the same day and under the same rules, where this one was made; the first refusal
    /// stands.
    /// </summary>
    public MoveResult Then(CardEvent move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return _under is { } under && IsMade ? Card.Move(move, under.Today, under.Rules) : this;
    }

    /// <summary>Whether the move was made.</summary>
    /// <param name="card">The card after it; null where it was refused.</param>
    /// <param name="reasons">Every reason against it; empty where it was made.</param>
    public bool TryGet([NotNullWhen(true)] out CustomerCard? card, out IReadOnlyList<Reason> reasons)
    {
        (card, reasons) = (Card, Reasons);
        return IsMade;
    }

    /// <summary>Whether both made the same card under the same rules, or the same reasons stand against both.</summary>
    public bool Equals(MoveResult? other) => other is not null
        && Card == other.Card && _under == other._under && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Card?.Id, Reasons.Count == 0 ? null : Reasons[0]);

    /// <summary>The card's id, or the reasons' codes; nothing personal.</summary>
    public override string ToString() => IsMade
        ? $"made: {Card.Id}"
        : $"refused: {string.Join(' ', Reasons.Select(reason => reason.Code))}";
}

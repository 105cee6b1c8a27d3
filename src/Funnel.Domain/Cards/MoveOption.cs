using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>One move and whether a card allows it on a day.</summary>
/// <param name="Move">The move.</param>
/// <param name="Reasons">Every reason against it; empty where it is allowed.</param>
public sealed record MoveOption(CardMove Move, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Whether the move may be made.</summary>
    public bool IsAllowed => Reasons.Count == 0;

    /// <summary>Whether both are about the same move and the same reasons stand against it.</summary>
    public bool Equals(MoveOption? other) =>
        other is not null && Move == other.Move && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Move, Reasons.Count);

    /// <summary>The move's code, and the codes of the reasons against it.</summary>
    public override string ToString() =>
        string.Join(' ', Reasons.Select(reason => reason.Code).Prepend(Codes.Of<CardMove>().CodeOf(Move)));
}

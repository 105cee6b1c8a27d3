using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>One move and whether a card allows it on a day.</summary>
/// <param name="Move">The move.</param>
/// <param name="Reasons">Every reason against it; empty where it is allowed.</param>
public sealed record MoveOption(CardMove Move, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Whether the move may be made.</summary>
    public bool IsAllowed => Reasons.Count == 0;
}

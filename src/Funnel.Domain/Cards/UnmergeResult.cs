using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>The answer to undoing a merge: the cards after it, or every reason against it.</summary>
public abstract record UnmergeResult
{
    private UnmergeResult()
    {
    }

    /// <summary>The merge is undone.</summary>
    /// <param name="Other">The card that goes its own way again, in the state it had before the merge.</param>
    /// <param name="Survivors">The cards that gave back what they had taken over from it.</param>
    public sealed record Undone(CustomerCard Other, IReadOnlyList<CustomerCard> Survivors) : UnmergeResult;

    /// <summary>The correction was refused and nothing changed.</summary>
    /// <param name="Reasons">Every reason against it, at least one.</param>
    public sealed record Refused(IReadOnlyList<Reason> Reasons) : UnmergeResult;
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>The answer to a merge: both cards after it, or every reason against it.</summary>
public abstract record MergeResult
{
    private MergeResult()
    {
    }

    /// <summary>The merge was made.</summary>
    /// <param name="Survivor">The card that goes on, with what it took over.</param>
    /// <param name="Other">The duplicate, now merged.</param>
    public sealed record Merged(CustomerCard Survivor, CustomerCard Other) : MergeResult;

    /// <summary>The merge was refused and nothing changed.</summary>
    /// <param name="Reasons">Every reason against it, at least one.</param>
    public sealed record Refused(IReadOnlyList<Reason> Reasons) : MergeResult;
}

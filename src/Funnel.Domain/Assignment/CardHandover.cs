using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>What a batch transfer does with one card.</summary>
public sealed record CardHandover
{
    internal CardHandover(CustomerCard before, CustomerCard after)
    {
        Before = before;
        After = after;
        Reasons = [];
    }

    internal CardHandover(CustomerCard before, IReadOnlyList<Reason> reasons)
    {
        Before = before;
        Reasons = reasons;
    }

    /// <summary>Whether the card goes to the new consultant; a closed one never does.</summary>
    [MemberNotNullWhen(true, nameof(After))]
    public bool IsMoved => After is not null;

    /// <summary>The card as it was.</summary>
    public CustomerCard Before { get; }

    /// <summary>The card after the transfer; null where it stays where it is.</summary>
    public CustomerCard? After { get; }

    /// <summary>Every reason against the transfer; empty where the card moves.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Whether both tell of equal cards, before and after, or the same reasons stand against both.</summary>
    public bool Equals(CardHandover? other) => other is not null
        && Before == other.Before && After == other.After && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Before, IsMoved, Reasons.Count);
}

using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>What a batch transfer does with one owner.</summary>
public sealed record OwnerHandover
{
    internal OwnerHandover(OwnerTransfer transfer)
    {
        Card = transfer.Card;
        Transfer = transfer;
        Reasons = [];
    }

    internal OwnerHandover(CardId card, IReadOnlyList<Reason> reasons)
    {
        Card = card;
        Reasons = reasons;
    }

    /// <summary>Whether the owner goes to the new consultant.</summary>
    [MemberNotNullWhen(true, nameof(Transfer))]
    public bool IsMoved => Transfer is not null;

    /// <summary>The delivered card the owner is known by.</summary>
    public CardId Card { get; }

    /// <summary>The transfer to be recorded; null where the owner stays.</summary>
    public OwnerTransfer? Transfer { get; }

    /// <summary>Every reason against the transfer; empty where the owner moves.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Whether both are the same transfer, or the same reasons stand against both.</summary>
    public bool Equals(OwnerHandover? other) => other is not null
        && Card == other.Card && Transfer == other.Transfer && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Card, IsMoved, Reasons.Count);
}

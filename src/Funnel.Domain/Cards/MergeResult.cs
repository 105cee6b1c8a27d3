using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>The answer to a merge or to its undoing: the cards after it, or every reason against it.</summary>
public sealed record MergeResult
{
    internal MergeResult(CustomerCard other, IReadOnlyList<CustomerCard> survivors)
    {
        Other = other;
        Survivors = survivors;
        Reasons = [];
    }

    internal MergeResult(IReadOnlyList<Reason> reasons)
    {
        Survivors = [];
        Reasons = reasons;
    }

    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Other), nameof(Survivor))]
    public bool IsDone => Other is not null;

    /// <summary>
    /// The duplicate: merged now, or on its own way again in the state it had before the merge; null where it was
    /// refused and nothing changed.
    /// </summary>
    public CustomerCard? Other { get; }

    /// <summary>The card that goes on; null where it was refused.</summary>
    public CustomerCard? Survivor => Survivors.Count == 0 ? null : Survivors[0];

    /// <summary>
    /// The cards that go on: the one that took over, or each that gave back what it had taken over; none where it was
    /// refused.
    /// </summary>
    public IReadOnlyList<CustomerCard> Survivors { get; }

    /// <summary>Every reason against it; empty where it was done.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Whether it was done.</summary>
    /// <param name="other">The duplicate; null where it was refused.</param>
    /// <param name="survivors">The cards that go on; none where it was refused.</param>
    /// <param name="reasons">Every reason against it; empty where it was done.</param>
    public bool TryGet(
        [NotNullWhen(true)] out CustomerCard? other,
        out IReadOnlyList<CustomerCard> survivors,
        out IReadOnlyList<Reason> reasons)
    {
        (other, survivors, reasons) = (Other, Survivors, Reasons);
        return IsDone;
    }

    /// <summary>Whether both did the same, or the same reasons stand against both.</summary>
    public bool Equals(MergeResult? other) => other is not null
        && Other == other.Other && Survivors.SequenceEqual(other.Survivors) && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Other?.Id, Reasons.Count == 0 ? null : Reasons[0]);

    /// <summary>The cards' ids, or the reasons' codes; nothing personal.</summary>
    public override string ToString() => IsDone
        ? $"done: {Other.Id} {string.Join(' ', Survivors.Select(card => card.Id))}"
        : $"refused: {string.Join(' ', Reasons.Select(reason => reason.Code))}";
}

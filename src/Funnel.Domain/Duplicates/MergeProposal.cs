using Funnel.Domain.Cards;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Duplicates;

/// <summary>Which of two probable duplicates survives and why, what it takes over, what speaks against it.</summary>
public sealed record MergeProposal
{
    private MergeProposal(CustomerCard survivor, CustomerCard other, LocalDate on, Reason why, TakenOver takesOver)
    {
        Survivor = survivor;
        Other = other;
        On = on;
        Why = why;
        TakesOver = takesOver;
    }

    /// <summary>The card that goes on: the one filed first.</summary>
    public CustomerCard Survivor { get; }

    /// <summary>The card that would be merged into it.</summary>
    public CustomerCard Other { get; }

    /// <summary>The day of the merge.</summary>
    public LocalDate On { get; }

    /// <summary>Why this one survives.</summary>
    public Reason Why { get; }

    /// <summary>What the survivor would take over.</summary>
    public TakenOver TakesOver { get; }

    /// <summary>Every reason against the merge; empty where it may be made.</summary>
    public IReadOnlyList<Reason> ReasonsAgainst { get; private init; } = [];

    /// <summary>Whether the merge may be made.</summary>
    public bool IsPossible => ReasonsAgainst.Count == 0;

    /// <summary>The proposal for two cards, whichever way round they are given.</summary>
    /// <param name="card">One card.</param>
    /// <param name="other">The other.</param>
    /// <param name="on">The day of the merge.</param>
    /// <param name="today">Today at the dealer.</param>
    public static MergeProposal Of(CustomerCard card, CustomerCard other, LocalDate on, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(other);
        var (survivor, duplicate) = IsFirst(card, other) ? (card, other) : (other, card);
        return new(survivor, duplicate, on, WhyFirst(survivor, duplicate), TakenOver.From(survivor, duplicate))
        {
            ReasonsAgainst = CardMerge.Merge(survivor, duplicate, on, today).Reasons,
        };
    }

    /// <summary>Makes the merge: both cards after it, or every reason against it.</summary>
    /// <param name="today">Today at the dealer.</param>
    public MergeResult Accept(LocalDate today) => CardMerge.Merge(Survivor, Other, On, today);

    /// <summary>Whether both propose the same merge of equal cards, for the same reasons.</summary>
    public bool Equals(MergeProposal? other) => other is not null
        && Survivor == other.Survivor
        && Other == other.Other
        && On == other.On
        && Why == other.Why
        && ReasonsAgainst.SequenceEqual(other.ReasonsAgainst);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Survivor, Other, On);

    private static bool IsFirst(CustomerCard card, CustomerCard other)
    {
        var byDay = card.Filing.FiledOn.CompareTo(other.Filing.FiledOn);
        return (byDay != 0 ? byDay : string.CompareOrdinal(card.Id.Value, other.Id.Value)) <= 0;
    }

    private static Reason WhyFirst(CustomerCard survivor, CustomerCard other)
    {
        var day = DateReasons.Iso(survivor.Filing.FiledOn);
        return survivor.Filing.FiledOn < other.Filing.FiledOn
            ? new("filed-first", new(
                $"{day} 留档，早于另一档案的 {DateReasons.Iso(other.Filing.FiledOn)}。",
                $"It was filed on {day}, before the other on {DateReasons.Iso(other.Filing.FiledOn)}."))
            : new("same-day-lower-id", new(
                $"两个档案均于 {day} 留档，取编号在前者。",
                $"Both were filed on {day}; the lower id goes on."));
    }
}

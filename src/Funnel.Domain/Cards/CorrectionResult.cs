using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>The answer to a correction: the cards after it, or every reason against it.</summary>
public sealed record CorrectionResult
{
    internal CorrectionResult(CardIndex cards, IReadOnlyList<Reason> findings) =>
        (Cards, Findings, Reasons) = (cards, findings, []);

    internal CorrectionResult(IReadOnlyList<Reason> reasons) => (Findings, Reasons) = ([], reasons);

    /// <summary>Whether it was made.</summary>
    [MemberNotNullWhen(true, nameof(Cards))]
    public bool IsMade => Cards is not null;

    /// <summary>
    /// All cards after it, the corrected one and those that merges tie to it read anew; null where it was refused and
    /// nothing changed.
    /// </summary>
    public CardIndex? Cards { get; }

    /// <summary>
    /// What the corrected cards have that breaks a rule and stands, such as a delivery that lacks its order now.
    /// </summary>
    public IReadOnlyList<Reason> Findings { get; }

    /// <summary>Every reason against it; empty where it was made.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>
    /// Whether both lead to equal cards with the same findings, or the same reasons stand against both.
    /// </summary>
    public bool Equals(CorrectionResult? other) => other is not null
        && (Cards is null ? other.Cards is null : other.Cards is not null && Cards.SequenceEqual(other.Cards))
        && Findings.SequenceEqual(other.Findings)
        && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsMade, Findings.Count, Reasons.Count);

    /// <summary>Whether it was made, or the reasons' codes; nothing personal.</summary>
    public override string ToString() =>
        IsMade ? "made" : $"refused: {string.Join(' ', Reasons.Select(reason => reason.Code))}";
}

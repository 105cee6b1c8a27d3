using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The answer to something sent to the store.</summary>
public abstract record StoreResult
{
    private StoreResult()
    {
    }

    /// <summary>It is recorded, and the facts tell it.</summary>
    /// <param name="Cards">The cards concerned, at their new versions; none for a record that is no card's.</param>
    public sealed record Stored(IReadOnlyList<CardVersion> Cards) : StoreResult
    {
        /// <summary>What breaks a rule since a correction and stands, such as a delivery without its order.</summary>
        public IReadOnlyList<Reason> Findings { get; init; } = [];

        /// <summary>Whether both left the same cards at the same versions.</summary>
        public bool Equals(Stored? other) => other is not null && Cards.SequenceEqual(other.Cards);

        /// <inheritdoc/>
        public override int GetHashCode() => Cards.Count == 0 ? 0 : HashCode.Combine(Cards.Count, Cards[0]);

        /// <summary>The cards and their versions.</summary>
        public override string ToString() =>
            string.Join(' ', Cards.Select(card => $"{card.Card}@{card.Version}").Prepend("stored:"));
    }

    /// <summary>It had been recorded before, under the same id; nothing changed.</summary>
    public sealed record Repeated : StoreResult;

    /// <summary>
    /// Somebody else has changed a card since it was read; nothing changed. Read it again and decide anew.
    /// </summary>
    /// <param name="Now">The card at the version it has now.</param>
    public sealed record Outdated(CardVersion Now) : StoreResult;

    /// <summary>The rules refuse it; nothing changed.</summary>
    /// <param name="Reasons">Every reason against it, at least one.</param>
    public sealed record Refused(IReadOnlyList<Reason> Reasons) : StoreResult
    {
        /// <summary>Whether the same reasons stand against both.</summary>
        public bool Equals(Refused? other) => other is not null && Reasons.SequenceEqual(other.Reasons);

        /// <inheritdoc/>
        public override int GetHashCode() => Reasons.Count == 0 ? 0 : HashCode.Combine(Reasons.Count, Reasons[0]);

        /// <summary>The reasons' codes.</summary>
        public override string ToString() =>
            string.Join(' ', Reasons.Select(reason => reason.Code).Prepend("refused:"));
    }
}

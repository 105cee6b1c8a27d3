using Funnel.Domain.Cards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>A card as the store has it.</summary>
/// <param name="Card">The card with everything that happened to it.</param>
/// <param name="Version">The version to name in the next change.</param>
/// <param name="History">Every entry, in order; what was noted stands in the card's own events.</param>
public sealed record StoredCard(CustomerCard Card, int Version, IReadOnlyList<HistoryEntry> History)
{
    /// <summary>
    /// Whether its filing proved wrong, so that it is in no figure; the card is told as it was written down then.
    /// </summary>
    public bool IsVoid { get; init; }

    /// <summary>The card's id and version, to be handed to the next change.</summary>
    public CardVersion Seen => new(Card.Id, Version);

    /// <summary>The card's id alone: personal data does not go into logs.</summary>
    public override string ToString() => Card.ToString();
}

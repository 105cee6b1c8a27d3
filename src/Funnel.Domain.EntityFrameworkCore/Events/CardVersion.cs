using Funnel.Domain.Cards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>A card as somebody has seen it: whoever changes it says which version the change was made to.</summary>
/// <param name="Card">The card.</param>
/// <param name="Version">How many entries its history has; 1 after the filing.</param>
public readonly record struct CardVersion(CardId Card, int Version);

namespace Funnel.Domain.Cards.Recording;

/// <summary>Where a card stands: in which of some parts, and at which place there.</summary>
internal readonly record struct CardPlace(int Part, int At);

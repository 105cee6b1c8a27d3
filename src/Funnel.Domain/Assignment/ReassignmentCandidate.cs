using Funnel.Domain.Cards;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>What the reassignment rules have to know about a card.</summary>
/// <param name="State">The state; a card with an order, and a closed one, is left alone.</param>
/// <param name="Level">The level.</param>
/// <param name="LevelSince">The day since which it has been at that level.</param>
/// <param name="TransferredOn">The day of the latest transfer, if there was one.</param>
public readonly record struct ReassignmentCandidate(
    CardState State, LevelCode Level, LocalDate LevelSince, LocalDate? TransferredOn = null);

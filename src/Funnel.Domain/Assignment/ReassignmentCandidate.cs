using Funnel.Domain.Cards;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>What the reassignment rules have to know about a card.</summary>
/// <param name="State">The state; a card with an order, and a closed one, is left alone.</param>
/// <param name="Level">The level.</param>
/// <param name="LevelSince">The day since which it has been at that level.</param>
/// <param name="TransferredOn">The day of the latest transfer, if there was one.</param>
/// <param name="FirstTransferredOn">
/// The day of the first transfer since it reached that level, if there was one.
/// </param>
public readonly record struct ReassignmentCandidate(
    CardState State,
    LevelCode Level,
    LocalDate LevelSince,
    LocalDate? TransferredOn = null,
    LocalDate? FirstTransferredOn = null)
{
    /// <summary>The first hand-over on or after a day; of several after one before it, the latest (ours).</summary>
    internal LocalDate? HandedOverFrom(LocalDate day) => FirstTransferredOn >= day ? FirstTransferredOn
        : TransferredOn >= day ? TransferredOn
        : null;
}

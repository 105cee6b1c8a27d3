using Funnel.Domain.Assignment;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Worklists;

/// <summary>Makes of cards what the reassignment rules have to know about them.</summary>
public static class ReassignmentCandidates
{
    /// <summary>What the rules have to know about a card.</summary>
    public static ReassignmentCandidate Of(CardFacts card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(card.State, card.Level, card.LevelSince, card.TransferredOn, card.FirstTransferredOn);
    }
}

using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Several;

/// <summary>What the rules say of a move on one card of several, or what became of it.</summary>
/// <param name="Card">The card.</param>
/// <param name="Reasons">What speaks against it; empty where nothing does.</param>
internal sealed record CardVerdict(CustomerCard Card, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Whether the move was made and recorded.</summary>
    public bool IsRecorded { get; init; }
}

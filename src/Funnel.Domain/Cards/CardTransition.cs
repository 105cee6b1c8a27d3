using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What one move means in one state.</summary>
/// <param name="From">The state before.</param>
/// <param name="Move">The move.</param>
/// <param name="Standing">Whether it is allowed.</param>
/// <param name="To">The state after it, where it takes place.</param>
/// <param name="Reason">Why it is not allowed; null where it is.</param>
internal sealed record CardTransition(
    CardState From, CardMove Move, MoveStanding Standing, CardState To, Reason? Reason);

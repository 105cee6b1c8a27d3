using Funnel.Domain.Cards;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Restatement;

/// <summary>
/// Cards and records whose facts depend on one another and on nothing else: a card alone, cards that merges or returns
/// tie together with what names them, or one record of the register.
/// </summary>
/// <param name="Rows">The rows to replay, in the order of recording.</param>
/// <param name="At">All of it as known at a place in that order.</param>
internal sealed record ReplayUnit(IReadOnlyList<ReplayRow> Rows, Func<RecordingPlace, FunnelHistory> At);

using Funnel.Domain.Cards;
using Funnel.Domain.Continuation;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What came of writing an import down, for the facts to follow.</summary>
/// <param name="Added">What was not known, as the rows written give it.</param>
/// <param name="Grown">The known cards that have new rows.</param>
/// <param name="Dealers">Every dealer.</param>
/// <param name="Consultants">The consultants that are new.</param>
internal sealed record HistoryImported(
    FunnelHistory Added, CardIndex Grown, IReadOnlyList<Dealer> Dealers, IReadOnlyList<Consultant> Consultants)
{
    /// <summary>The rows added to cards that were known.</summary>
    public int RowsAdded { get; init; }

    /// <summary>What the rows written change.</summary>
    public IReadOnlyList<ChangedSince> Changed { get; init; } = [];

    /// <summary>What the store could not take over, since it tells it otherwise.</summary>
    public IReadOnlyList<ContradictingRow> Contradictions { get; init; } = [];
}

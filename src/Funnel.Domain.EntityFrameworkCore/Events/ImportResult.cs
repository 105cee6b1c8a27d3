using Funnel.Domain.Continuation;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What came of an import.</summary>
/// <param name="Cards">The cards taken in that the store did not have.</param>
/// <param name="Known">The cards and records of the import that the store had already, grown or not.</param>
public sealed record ImportResult(int Cards, int Known)
{
    /// <summary>The rows added to cards that the store had already.</summary>
    public int RowsAdded { get; init; }

    /// <summary>The rows refused because the store tells it otherwise, which stands.</summary>
    public IReadOnlyList<ContradictingRow> Contradictions { get; init; } = [];
}

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What came of an import.</summary>
/// <param name="Cards">The cards taken in.</param>
/// <param name="Known">The cards and records left as they were, since the store had them already.</param>
public sealed record ImportResult(int Cards, int Known);

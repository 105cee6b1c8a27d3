namespace Funnel.Domain.Kpis;

/// <summary>What an engine found in one group.</summary>
/// <param name="Key">The group, one text for each dimension asked by.</param>
/// <param name="Sums">The value of each total, in the order of the question.</param>
public sealed record GroupSums(GroupKey Key, IReadOnlyList<long> Sums);

using Funnel.Domain.Bulk;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What another engine answered: its version, the median of each formulation in ms, and its tallies.</summary>
internal sealed record PeerAnswer(string Version, IReadOnlyDictionary<string, double> Medians, Tallies Tallies);

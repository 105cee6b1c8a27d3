namespace Funnel.Samples.Cluster.Reports;

/// <summary>What all dealers answer together, or those that could be reached.</summary>
/// <param name="Tallies">The sums as bytes, one for each of the plan's questions; none without dealers.</param>
/// <param name="Missing">The dealers that did not take part, by id; none where the answer is whole.</param>
[GenerateSerializer]
[Alias("funnel-network-answer")]
internal sealed record NetworkAnswer([property: Id(0)] byte[][] Tallies, [property: Id(1)] string[] Missing);

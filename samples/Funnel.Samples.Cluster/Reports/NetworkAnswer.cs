namespace Funnel.Samples.Cluster.Reports;

/// <summary>What all dealers answer together, or those that could be reached.</summary>
/// <param name="Parts">
/// What each silo that holds any of them added up, as bytes, one set of tallies for each of the plan's questions.
/// </param>
/// <param name="Missing">The dealers that did not take part, by id; none where the answer is whole.</param>
[GenerateSerializer]
[Alias("funnel-network-answer")]
internal sealed record NetworkAnswer([property: Id(0)] byte[][][] Parts, [property: Id(1)] string[] Missing);

namespace Funnel.Samples.Cluster.Trials;

/// <summary>What came of a schedule.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Played">What happened to the silos, in order.</param>
/// <param name="Moves">How many moves were acknowledged.</param>
/// <param name="Reports">How many reports were whole, named missing dealers, or gave no answer.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Broken">Each promise that was broken.</param>
internal sealed record TrialResult(
    int Seed,
    IReadOnlyList<string> Played,
    long Moves,
    (int Whole, int Partial, int Failed) Reports,
    TimeSpan Took,
    IReadOnlyList<string> Broken);

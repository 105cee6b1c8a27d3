namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>What it took an engine to load every file once, and what it found in them.</summary>
/// <param name="Ms">The time from the first byte to the last table, in milliseconds.</param>
/// <param name="ProcessorMs">The processors' time of all threads, to which other work on the machine adds less.</param>
/// <param name="Rows">The rows of each file that has any, by its name without <c>.csv</c>.</param>
/// <param name="Version">The engine's version.</param>
/// <param name="PeakBytes">The most memory its process has held so far.</param>
internal sealed record CsvLoad(
    double Ms, double ProcessorMs, SortedDictionary<string, long> Rows, string Version, long PeakBytes);

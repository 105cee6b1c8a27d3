namespace Funnel.Domain.Benchmarks.Datasets;

/// <summary>What it took an engine to load both files once, and what it found in them.</summary>
/// <param name="Ms">The time from the first byte to the last table, in milliseconds.</param>
/// <param name="Cards">The cards.</param>
/// <param name="Events">The events.</param>
/// <param name="Version">The engine's version.</param>
/// <param name="PeakBytes">The most memory its process has held so far.</param>
internal sealed record CsvLoad(double Ms, long Cards, long Events, string Version, long PeakBytes);

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// The probability integral transform of counts, not randomised (Czado, Gneiting and Held 2009): flat where
/// distributions were right, a hump where they were too wide, a trough where they were too narrow.
/// </summary>
internal static class ProbabilityTransform
{
    /// <summary>The share of each of some bins of equal width; they add up to 1. Of no counts there are none.</summary>
    /// <param name="counts">How likely fewer were than came, and as many or fewer.</param>
    /// <param name="bins">How many bins.</param>
    public static IReadOnlyList<double> Histogram(IReadOnlyList<(double Below, double UpTo)> counts, int bins) =>
        counts.Count == 0
            ? []
            : [.. Enumerable.Range(0, bins).Select(bin =>
                Mean(counts, (bin + 1d) / bins) - Mean(counts, (double)bin / bins))];

    private static double Mean(IReadOnlyList<(double Below, double UpTo)> counts, double u) =>
        counts.Average(count => u <= 0 ? 0
            : u >= count.UpTo ? 1
            : u <= count.Below ? 0
            : (u - count.Below) / (count.UpTo - count.Below));
}

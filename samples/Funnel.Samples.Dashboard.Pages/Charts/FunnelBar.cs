namespace Funnel.Samples.Dashboard.Charts;

/// <summary>How wide a step of a funnel is drawn.</summary>
/// <param name="Share">The share of the first step that came so far.</param>
/// <param name="Benchmark">The share that would have come at the benchmark's rates; null where there is none.</param>
internal readonly record struct FunnelBar(double Share, double? Benchmark = null)
{
    /// <summary>A share in hundredths of the width.</summary>
    public static string Width(double share) => FormattableString.Invariant($"{100 * share:0.##}");
}

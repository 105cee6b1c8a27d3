using Funnel.Domain.Reports;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>A funnel and what its steps are held against.</summary>
/// <param name="Funnel">The funnel.</param>
/// <param name="Yardstick">Where its benchmarks come from.</param>
internal sealed record JudgedFunnel(FunnelGroup Funnel, Yardstick Yardstick)
{
    /// <summary>Whether anybody is in the funnel.</summary>
    public bool HasAnybody => Funnel.Steps.Any(step => step.Count > 0);

    /// <summary>The weakest step; null where none is clearly weaker than what it is held against.</summary>
    public FunnelStep? StepToWatch => Funnel.Weakest is { } weakest
        ? Funnel.Steps.First(step => step.Stage == weakest.Stage)
        : null;
}

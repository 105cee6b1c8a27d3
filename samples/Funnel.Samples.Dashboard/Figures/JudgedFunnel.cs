using Funnel.Domain.Reports;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>A funnel and what its steps are held against.</summary>
/// <param name="Funnel">The funnel.</param>
/// <param name="Yardstick">Where its benchmarks come from.</param>
internal sealed record JudgedFunnel(FunnelGroup Funnel, Yardstick Yardstick)
{
    /// <summary>
    /// The step to look at first: the weakest against its benchmark or, where none is below one, the one that loses
    /// the largest share. Null where nobody is in the funnel.
    /// </summary>
    public FunnelStep? StepToWatch => Funnel.Weakest is { } weakest
        ? Funnel.Steps.First(step => step.Stage == weakest.Stage)
        : Funnel.Steps.Where(step => step.Rate is not null).MinBy(step => step.Rate);
}

using Funnel.Domain.Targets;

namespace Funnel.Domain.Reports;

/// <summary>A target beside what was reached.</summary>
/// <param name="Metric">What is counted.</param>
/// <param name="Target">How many were to be reached in the whole period; null where no target is set.</param>
/// <param name="Actual">How many there are up to the period's last known day.</param>
public sealed record TargetAttainment(TargetMetric Metric, decimal? Target, long Actual)
{
    /// <summary>The share of the target reached; null without a target, or where it is 0.</summary>
    public decimal? AchievedShare => Target > 0 ? Actual / Target : null;

    /// <summary>How many are still missing; negative where the target is exceeded, null without a target.</summary>
    public decimal? Missing => Target - Actual;
}

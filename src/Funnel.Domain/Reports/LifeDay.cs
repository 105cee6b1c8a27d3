namespace Funnel.Domain.Reports;

/// <summary>What a curve tells of one day of the spells' age; shares are of all up to that day's end.</summary>
/// <param name="Day">The day; 0 is the one on which they began.</param>
/// <param name="AtRisk">How many were there to end on it.</param>
/// <param name="Reached">How many reached on it what was waited for.</param>
/// <param name="Ended">How many ended on it without: lost, cancelled, or in another way.</param>
/// <param name="Censored">How many were seen no further: still waiting at the cut, or merged away.</param>
/// <param name="ReachedShare">The share that had reached it; null beyond where the curve tells.</param>
/// <param name="EndedShare">The share that had ended without; null as well.</param>
public readonly record struct LifeDay(
    int Day, long AtRisk, long Reached, long Ended, long Censored, double? ReachedShare, double? EndedShare)
{
    /// <summary>The share that went on: what the two others leave of 1.</summary>
    public double? OpenShare => 1 - (ReachedShare + EndedShare);
}

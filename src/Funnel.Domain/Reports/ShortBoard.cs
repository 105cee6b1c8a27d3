using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>
/// Finds the weakest step of a funnel (GPS: 发现销售短板; the measure is ours): named only where enough customers entered it,
/// the difference is no chance, and it costs a car. Otherwise no step is clearly weaker (ours 2: 0 of 1 was an alarm).
/// </summary>
internal static class ShortBoard
{
    /// <summary>Customers, or of the top step leads, who entered a step before it is judged at all.</summary>
    private const long FewestEntered = 10;

    /// <summary>
    /// Deliveries that a step costs before it is named; whole ones, but for the last digits of a double.
    /// </summary>
    private const double FewestDeliveries = 1 - 1e-9;

    /// <summary>
    /// The step that costs most deliveries of those clearly below what they are held against; of equal ones, the one
    /// furthest below. Null where no step is clearly weaker.
    /// </summary>
    /// <param name="steps">The group's steps.</param>
    /// <param name="peers">The steps of those it is held against, where no target is set.</param>
    /// <param name="targets">The targets.</param>
    public static WeakestStep? Of(
        IReadOnlyList<FunnelStep> steps, IReadOnlyList<FunnelStep> peers, FunnelBenchmark targets) => steps
        .Where(step => step is { Rate: not null, Benchmark: not null } && step.Stage != FunnelStage.Delivered)
        .Where(step => step.Judged!.Value.Base >= FewestEntered)
        .Select(step => (Step: step, Peer: peers.FirstOrDefault(peer => peer.Stage == step.Stage)))
        .Where(pair => IsClearlyBelow(pair.Step, pair.Peer, targets.TargetInto(pair.Step.Stage)))
        .Select(pair => new WeakestStep(
            pair.Step.Stage,
            pair.Step.Rate!.Value,
            pair.Step.Benchmark!.Value,
            CostOf(pair.Step, pair.Peer, OrdersPer(pair.Step, steps) ?? OrdersPer(pair.Step, peers))))
        .Where(weak => weak.ExtraDeliveries >= FewestDeliveries)
        .OrderByDescending(weak => weak.ExtraDeliveries)
        .ThenBy(weak => weak.Rate / weak.Benchmark)
        .FirstOrDefault();

    /// <summary>A target is a number and no sample: then the step's own interval has to lie below it.</summary>
    private static bool IsClearlyBelow(FunnelStep step, FunnelStep? peer, double? target)
    {
        var own = step.Judged!.Value;
        if (target is { } goal)
        {
            return ShareInterval.OfShare(own.Converted, own.Base, Confidence.At90)?.High < goal;
        }

        return peer?.Judged is { } other && ShareInterval.OfDifference(
            (other.Converted, other.Base), (own.Converted, own.Base), Confidence.At90)?.Low > 0;
    }

    // An order counts as a delivery: one that is still open waits for its car and is not lost.
    private static double CostOf(FunnelStep step, FunnelStep? peer, double? ordersPer)
    {
        var missing = step.Judged!.Value.Base * (step.Benchmark!.Value - step.Rate!.Value);
        return FunnelStep.IsJudgedByRecord(step.Stage)
            ? missing * Math.Max(0, GainOf(peer) ?? GainOf(step) ?? 0)
            : missing * (ordersPer ?? 0);
    }

    /// <summary>
    /// By how much those with a record order more often than those without; null where either is nobody.
    /// </summary>
    private static double? GainOf(FunnelStep? step) => step?.OrderedOnRecord?.Rate - step?.OrderedWithoutRecord?.Rate;

    /// <summary>Orders for each customer who came as far as a step; null where nobody did.</summary>
    private static double? OrdersPer(FunnelStep step, IReadOnlyList<FunnelStep> steps) => new Conversion(
        CountOf(steps, FunnelStage.Ordered), CountOf(steps, step.Stage)).Rate;

    private static long CountOf(IReadOnlyList<FunnelStep> steps, FunnelStage stage) =>
        steps.FirstOrDefault(step => step.Stage == stage)?.Count ?? 0;
}

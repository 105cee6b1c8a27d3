namespace Funnel.Domain.Reports;

/// <summary>Finds the weakest step of a funnel (GPS: 发现销售短板; the measure is ours).</summary>
internal static class ShortBoard
{
    /// <summary>
    /// The step below its benchmark that costs most deliveries; of equal ones, the one furthest below. Null where none
    /// is.
    /// </summary>
    public static WeakestStep? Of(IReadOnlyList<FunnelStep> steps) => Enumerable.Range(1, steps.Count - 1)
        .Where(place => steps[place].Rate < steps[place].Benchmark)
        .Select(place => Weakness(steps, place))
        .OrderByDescending(weak => weak.ExtraDeliveries ?? 0)
        .ThenBy(weak => weak.Rate / weak.Benchmark)
        .FirstOrDefault();

    private static WeakestStep Weakness(IReadOnlyList<FunnelStep> steps, int place)
    {
        var step = steps[place];
        double? deliveries = step.FromBefore!.Value.Base * step.Benchmark!.Value;
        foreach (var below in steps.Skip(place + 1))
        {
            deliveries *= below.Rate ?? below.Benchmark;
        }

        return new(step.Stage, step.Rate!.Value, step.Benchmark.Value, deliveries - steps[^1].Count);
    }
}

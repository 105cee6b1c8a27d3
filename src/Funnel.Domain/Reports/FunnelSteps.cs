using Funnel.Domain.Inventory;

namespace Funnel.Domain.Reports;

/// <summary>Makes steps of the counts of stages.</summary>
internal static class FunnelSteps
{
    /// <summary>The steps, held against nothing yet.</summary>
    public static IReadOnlyList<FunnelStep> Of(IReadOnlyList<StageCount> counts)
    {
        var ordered = counts.First(count => count.Stage == FunnelStage.Ordered).Count;
        return
        [
            .. counts.Select((count, place) => StepOf(count, place == 0 ? null : counts[place - 1], ordered)),
        ];
    }

    /// <summary>What remains of everybody's counts without a group's own: its peers'.</summary>
    public static IReadOnlyList<StageCount> Without(
        this IReadOnlyList<StageCount> all, IReadOnlyList<StageCount> own) =>
    [
        .. all.Zip(own, (everybody, its) => new StageCount(
            its.Stage,
            everybody.Count - its.Count,
            everybody.Recorded - its.Recorded,
            everybody.OrderedOfRecorded - its.OrderedOfRecorded)),
    ];

    private static FunnelStep StepOf(StageCount count, StageCount? before, long ordered)
    {
        Conversion? from = before is { } entered ? new(count.Count, entered.Count) : null;
        var step = new FunnelStep(count.Stage, count.Count, count.Recorded, from, null);
        if (before is { Stage: FunnelStage.Leads } leads)
        {
            return step with { LeadsGoneOn = new(leads.Recorded - (leads.Count - count.Count), leads.Recorded) };
        }

        return count.OrderedOfRecorded is not { } onRecord || before is not { } all
            ? step
            : step with
            {
                OrderedOnRecord = new(onRecord, count.Recorded),
                OrderedWithoutRecord = new(ordered - onRecord, all.Count - count.Recorded),
            };
    }
}

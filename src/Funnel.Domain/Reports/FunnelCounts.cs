using System.Collections.Frozen;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Reports;

/// <summary>Counts the funnel's stages by the conditions of the KPIs that know them.</summary>
internal static class FunnelCounts
{
    private static readonly (FunnelStage Stage, Kpi Recorded)[] Records =
    [
        (FunnelStage.Visited, FlowRateKpis.NewOverallVisitRate),
        (FunnelStage.TestDriven, FlowRateKpis.NewTestDriveRate),
        (FunnelStage.Ordered, FlowRateKpis.NewOrderRate),
        (FunnelStage.Delivered, FlowRateKpis.NewCloseRate),
    ];

    // Whoever came further came this far too.
    private static readonly FrozenDictionary<FunnelStage, Kpi> Reached =
        Records.ToFrozenDictionary(record => record.Stage, record => ReachedCount(record.Stage));

    /// <summary>What has to be evaluated; only traffic's dimensions have a funnel.</summary>
    public static IReadOnlyList<Kpi> Kpis { get; } =
    [
        TrafficKpis.NewTraffic, TrafficKpis.FilingRate,
        .. Records.Select(record => record.Recorded), .. Reached.Values,
    ];

    /// <summary>
    /// Each stage from the top down: how many came at least this far, and how many have a record of it.
    /// </summary>
    /// <param name="values">What is evaluated, of one group.</param>
    /// <param name="kept">The stages that are kept in the data; the others lose nobody.</param>
    public static IReadOnlyList<(FunnelStage Stage, long Count, long Recorded)> Of(
        IReadOnlyList<KpiValue> values, IReadOnlySet<FunnelStage> kept)
    {
        // The cards of the rates, which count for whoever has them, as every later step does.
        var filed = values.Get(FlowRateKpis.NewOverallVisitRate.Id).Denominator!.Value;
        var register = values.CountOf(TrafficKpis.NewTraffic);
        List<(FunnelStage Stage, long Count, long Recorded)> steps =
        [
            (FunnelStage.Traffic, register - values.CountOf(TrafficKpis.FilingRate) + filed, register),
            (FunnelStage.Filed, filed, filed),
        ];
        foreach (var (stage, recorded) in Records)
        {
            var count = kept.Contains(stage) ? values.CountOf(Reached[stage]) : steps[^1].Count;
            steps.Add((stage, count, values.CountOf(recorded)));
        }

        return steps;
    }

    /// <summary>The stages of which anybody has a record, or that nobody came past.</summary>
    public static IReadOnlySet<FunnelStage> Kept(IReadOnlyList<KpiValue> total) => Records
        .Where(record => total.CountOf(record.Recorded) > 0 || total.CountOf(Reached[record.Stage]) == 0)
        .Select(record => record.Stage)
        .ToHashSet();

    private static Kpi ReachedCount(FunnelStage stage)
    {
        var name = FunnelStages.All.NameOf(stage);
        return Kpi.Count(
            $"funnel-{FunnelStages.All.CodeOf(stage)}",
            $"漏斗：{name.Zh}",
            $"Funnel: {name.En}",
            Source.Gps("core ideas").Implied(),
            FactKinds.Cards.AsOf(Records
                .Where(record => record.Stage >= stage)
                .Select(record => record.Recorded.Numerator.Over<CardFacts>())
                .Aggregate(Condition<CardFacts>.None, (either, further) => either | further)));
    }
}

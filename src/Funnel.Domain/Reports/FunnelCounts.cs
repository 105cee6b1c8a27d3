using System.Collections.Frozen;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;
using Funnel.Domain.Specifications;

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
        TrafficKpis.NewTraffic, TrafficKpis.FilingRate, StockKpis.NewProspects,
        .. Records.Select(record => record.Recorded), .. Reached.Values,
    ];

    /// <summary>
    /// Each stage from the top down: how many came at least this far, and how many have a record of it.
    /// </summary>
    public static IReadOnlyList<(FunnelStage Stage, long Count, long Recorded)> Of(IReadOnlyList<KpiValue> values)
    {
        var filed = values.CountOf(StockKpis.NewProspects);
        var register = values.CountOf(TrafficKpis.NewTraffic);
        return
        [
            (FunnelStage.Traffic, register - values.CountOf(TrafficKpis.FilingRate) + filed, register),
            (FunnelStage.Filed, filed, filed),
            .. Records.Select(record =>
                (record.Stage, values.CountOf(Reached[record.Stage]), values.CountOf(record.Recorded))),
        ];
    }

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
                .Aggregate(Specification<CardFacts>.None, (either, further) => either | further)));
    }
}

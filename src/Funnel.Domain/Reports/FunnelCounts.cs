using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>
/// The figures that a funnel is made from: of each stage how many came at least that far, and of the visit and the test
/// drive how many have a record of it and how many of these ordered. Leads and traffic tell no customer kind and count
/// whole.
/// </summary>
internal sealed class FunnelCounts
{
    private static readonly (FunnelStage Stage, Condition<CardFacts> Recorded)[] Records =
    [
        (FunnelStage.Visited, RecordOf(FlowRateKpis.NewOverallVisitRate)),
        (FunnelStage.TestDriven, RecordOf(FlowRateKpis.NewTestDriveRate)),
        (FunnelStage.Ordered, RecordOf(FlowRateKpis.NewOrderRate)),
        (FunnelStage.Delivered, RecordOf(FlowRateKpis.NewCloseRate)),
    ];

    private static readonly Kpi LeadsGoneOn = Kpi.Rate(
        "funnel-leads-gone-on",
        "漏斗：已建卡或已到店的线索",
        "Funnel: leads that became a card or arrived",
        Source.Ours,
        FactKinds.Leads.AsOf(LeadKpis.LeadVolume.Numerator.Over<LeadFacts>()),
        LeadKpis.LeadFilingRate.Numerator.Over<LeadFacts>() | LeadKpis.Arrived);

    private readonly Kpi _filed;
    private readonly IReadOnlyList<(FunnelStage Stage, Kpi Reached, Kpi? Recorded, Kpi? OrderedOfRecorded)> _stages;

    private FunnelCounts(CustomerKind? customers)
    {
        var whose = customers is { } kind
            ? AttributeColumns<CardFacts>.CustomerKind.Is(kind)
            : Condition<CardFacts>.Every;
        _filed = CountOf(FunnelStage.Filed, "", new("", ""), CardSets.New & whose);
        _stages = [.. Records.Select(record => StageOf(record.Stage, record.Recorded & whose, whose))];
        Kpis =
        [
            LeadsGoneOn, TrafficKpis.NewTraffic, TrafficKpis.FilingRate, _filed,
            .. _stages.Select(stage => stage.Reached),
            .. _stages.Select(stage => stage.Recorded).OfType<Kpi>(),
            .. _stages.Select(stage => stage.OrderedOfRecorded).OfType<Kpi>(),
        ];
    }

    /// <summary>Of retail customers.</summary>
    public static FunnelCounts OfRetail { get; } = new(CustomerKind.Retail);

    /// <summary>Of all customers.</summary>
    public static FunnelCounts OfAll { get; } = new(null);

    /// <summary>What has to be evaluated; only traffic's dimensions have a funnel that begins with it.</summary>
    public IReadOnlyList<Kpi> Kpis { get; }

    /// <summary>Of one customer kind, or of all of them where null.</summary>
    public static FunnelCounts Of(CustomerKind? customers) => customers switch
    {
        null => OfAll,
        CustomerKind.Retail => OfRetail,
        { } kind => new(kind),
    };

    /// <summary>
    /// Each stage from the top down. A scope that traffic does not know has no traffic: its funnel begins with the
    /// filing.
    /// </summary>
    /// <param name="values">What is evaluated, of one group.</param>
    /// <param name="kept">The stages that are kept in the data; the others lose nobody.</param>
    public IReadOnlyList<StageCount> Of(IReadOnlyList<KpiValue> values, HashSet<FunnelStage> kept)
    {
        var filed = values.CountOf(_filed);
        List<StageCount> steps = [.. TopOf(values, filed, kept), new(FunnelStage.Filed, filed, filed, null)];
        foreach (var (stage, reached, recorded, ordered) in _stages)
        {
            var count = kept.Contains(stage) ? values.CountOf(reached) : steps[^1].Count;
            var onRecord = values.CountOf(recorded ?? reached);
            steps.Add(new(stage, count, onRecord, ordered is null ? null : values.CountOf(ordered)));
        }

        return steps;
    }

    /// <summary>The stages that anybody has on record, or that nobody came past; the leads if there are any.</summary>
    public HashSet<FunnelStage> Kept(KpiTable table) => _stages
        .Where(stage => table.Total.CountOf(stage.Recorded ?? stage.Reached) > 0
            || table.Total.CountOf(stage.Reached) == 0)
        .Select(stage => stage.Stage)
        .Concat(HasLeads(table) ? [FunnelStage.Leads] : [])
        .ToHashSet();

    /// <summary>Whether there is any lead, and the groups are groups of leads, too.</summary>
    private static bool HasLeads(KpiTable table) =>
        table.By.All(FactKinds.Leads.Dimensions.Contains) && LeadsOf(table.Total) is { Denominator: > 0 };

    private static IEnumerable<StageCount> TopOf(
        IReadOnlyList<KpiValue> values, long filed, HashSet<FunnelStage> kept)
    {
        if (values.All(value => value.Kpi.Id != TrafficKpis.NewTraffic.Id))
        {
            yield break;
        }

        var register = values.CountOf(TrafficKpis.NewTraffic);
        var traffic = register - values.CountOf(TrafficKpis.FilingRate) + filed;
        if (kept.Contains(FunnelStage.Leads) && LeadsOf(values) is { Denominator: { } received } leads)
        {
            yield return new(FunnelStage.Leads, received - leads.Numerator + traffic, received, null);
        }

        yield return new(FunnelStage.Traffic, traffic, register, null);
    }

    /// <summary>The leads, and those that went on; null where the scope or the dimensions have no leads.</summary>
    private static KpiValue? LeadsOf(IReadOnlyList<KpiValue> values) =>
        values.Where(value => value.Kpi.Id == LeadsGoneOn.Id).Select(value => (KpiValue?)value).FirstOrDefault();

    private static (FunnelStage Stage, Kpi Reached, Kpi? Recorded, Kpi? OrderedOfRecorded) StageOf(
        FunnelStage stage, Condition<CardFacts> recorded, Condition<CardFacts> whose)
    {
        // Whoever came further came this far too.
        var further = Records.Where(record => record.Stage >= stage).Select(record => record.Recorded & whose);
        var reached = CountOf(stage, "", new("", ""), further.Aggregate((either, more) => either | more));
        if (!FunnelStep.IsJudgedByRecord(stage))
        {
            return (stage, reached, null, null);
        }

        var ordered = recorded & Records.Single(record => record.Stage == FunnelStage.Ordered).Recorded;
        return (
            stage,
            reached,
            CountOf(stage, "-recorded", new("（有记录）", ", on record"), recorded),
            CountOf(stage, "-recorded-ordered", new("（有记录且已订单）", ", on record, and ordered"), ordered));
    }

    private static Kpi CountOf(FunnelStage stage, string suffix, Wording.Phrase more, Condition<CardFacts> of)
    {
        var name = Codes.Of<FunnelStage>().NameOf(stage);
        return Kpi.Count(
            $"funnel-{Codes.Of<FunnelStage>().CodeOf(stage)}{suffix}",
            $"漏斗：{name.Zh}{more.Zh}",
            $"Funnel: {name.En}{more.En}",
            Source.Gps("core ideas").Implied(),
            FactKinds.Cards.AsOf(of));
    }

    private static Condition<CardFacts> RecordOf(Kpi rate) => rate.Numerator.Over<CardFacts>();
}

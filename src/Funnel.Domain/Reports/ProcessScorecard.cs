using Funnel.Domain.Checks;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Specifications;

namespace Funnel.Domain.Reports;

/// <summary>流程记分卡 (SGM): the nine stages of the sales process, each with its KPIs and its MOT compliance.</summary>
/// <param name="Period">The period.</param>
/// <param name="By">The dimensions that make a group.</param>
/// <param name="Groups">Each group.</param>
/// <param name="Total">Everything together.</param>
public sealed record ProcessScorecard(
    ReportingPeriod Period, IReadOnlyList<Dimension> By, IReadOnlyList<ScorecardGroup> Groups, ScorecardGroup Total)
    : IReport
{
    private static readonly Kpi Mot = CheckKpis.Of(CheckKind.MotCompliance);

    /// <summary>The five big KPIs of the process (SGM 2).</summary>
    public static IReadOnlyList<Kpi> BigKpis { get; } =
    [
        TrafficKpis.InformationRetentionRate, FlowRateKpis.PhoneArrivalRate, FlowRateKpis.ReturnVisitRate,
        FlowRateKpis.TestDriveRate, FlowRateKpis.CloseRate,
    ];

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Scorecard;

    /// <summary>Makes the report.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group: dealer, region or consultant; none for the total alone.
    /// </param>
    /// <exception cref="ArgumentException">Checks do not have one of the dimensions.</exception>
    public static ProcessScorecard Of(IFactSource facts, ReportingPeriod period, params IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        if (by.FirstOrDefault(dimension => !FactKinds.Checks.Dimensions.Contains(dimension)) is { } lacking)
        {
            throw new ArgumentException($"Checks do not know the dimension '{lacking.Id}'.", nameof(by));
        }

        Kpi[] kpis = [.. BigKpis.Union(StageKpis.All.SelectMany(stage => stage.Kpis)), Mot];
        var all = new GroupedKpis(kpis, facts, period, by);
        var mot = ProcessStages.All.Values.ToDictionary(stage => stage, stage => MotAt(stage, facts, period, by));
        return new(
            period,
            [.. by],
            [.. all.Keys.Order().Select(key => GroupOf(key, all.Of(key), stage => mot[stage].Of(key)[0]))],
            GroupOf(GroupKey.All, all.Total, stage => mot[stage].Total[0]));
    }

    private static GroupedKpis MotAt(
        ProcessStage stage, IFactSource facts, ReportingPeriod period, IReadOnlyList<Dimension> by) =>
        new([Mot], new FactSlice(facts) { Checks = check => check.Stage == stage }, period, by);

    private static ScorecardGroup GroupOf(
        GroupKey key, IReadOnlyList<KpiValue> values, Func<ProcessStage, KpiValue> motAt) => new(
        key,
        [.. BigKpis.Select(kpi => values.Get(kpi.Id))],
        [.. StageKpis.All.Select(stage => new StageScore(
            stage.Stage, [.. stage.Kpis.Select(kpi => values.Get(kpi.Id))], motAt(stage.Stage)))],
        values.Get(Mot.Id));
}

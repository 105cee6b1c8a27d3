using Funnel.Domain.Checks;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

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

    /// <summary>
    /// Makes the report. A standard whose own process has no stages that checks are recorded under has those of SGM.
    /// </summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="standard">The standard whose stages are scored.</param>
    /// <param name="by">
    /// The dimensions that make a group: dealer, region or consultant; none for the total alone.
    /// </param>
    /// <exception cref="ArgumentException">Checks do not have one of the dimensions.</exception>
    public static ProcessScorecard Of(
        IFactSource facts, ReportingPeriod period, SalesStandard standard, params IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(by);
        if (by.FirstOrDefault(dimension => !FactKinds.Checks.Dimensions.Contains(dimension)) is { } lacking)
        {
            throw new ArgumentException($"Checks do not know the dimension '{lacking.Id}'.", nameof(by));
        }

        var steps = StepsOf(standard);
        var kpis = BigKpis.Append(Mot).Union(steps.SelectMany(step => step.Kpis).Select(standard.Kpis.Get));
        var all = facts.Figures([.. kpis]).By(by).Table;
        var mot = ProcessStages.All.Values.ToDictionary(stage => stage, stage => MotAt(stage, facts, by));
        return new(
            period,
            [.. by],
            [.. all.Groups.Select(group =>
                GroupOf(group.Key, steps, group.Values, stage => mot[stage][group.Key].Values[0]))],
            GroupOf(GroupKey.All, steps, all.Total, stage => mot[stage].Total[0]));
    }

    private static IReadOnlyList<ProcessStep> StepsOf(SalesStandard standard)
    {
        List<ProcessStep> own = [.. standard.Process.Where(step => step.Stage is not null)];
        return own.Count > 0 ? own : SalesStandards.Sgm.Process;
    }

    private static KpiTable MotAt(ProcessStage stage, IFactSource facts, IReadOnlyList<Dimension> by) =>
        new FactSlice(facts) { Checks = check => check.Stage == stage }.Figures(Mot).By(by).Table;

    private static ScorecardGroup GroupOf(
        GroupKey key,
        IReadOnlyList<ProcessStep> steps,
        IReadOnlyList<KpiValue> values,
        Func<ProcessStage, KpiValue> motAt) => new(
        key,
        [.. BigKpis.Select(kpi => values.Get(kpi.Id))],
        [.. steps.Select(step => new StageScore(step, [.. step.Kpis.Select(values.Get)], motAt(step.Stage!.Value)))],
        values.Get(Mot.Id));
}

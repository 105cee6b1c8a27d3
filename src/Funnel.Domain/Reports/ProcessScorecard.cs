using Funnel.Domain.Checks;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

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

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>
    /// Makes the report. A standard whose own process has no stages that checks are recorded under has those of SGM.
    /// </summary>
    /// <param name="figures">
    /// Where the figures come from, of which period and for whom, by dealer, region or consultant; by none for the
    /// total alone.
    /// </param>
    /// <param name="standard">The standard whose stages are scored.</param>
    /// <exception cref="ArgumentException">Checks do not have one of the dimensions.</exception>
    public static ProcessScorecard Of(Figures figures, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        var by = figures.Dimensions;
        if (by.FirstOrDefault(dimension => !FactKinds.Checks.Dimensions.Contains(dimension)) is { } lacking)
        {
            throw new ArgumentException($"Checks do not know the dimension '{lacking.Id}'.", nameof(figures));
        }

        var steps = StepsOf(standard);
        var kpis = BigKpis.Append(Mot).Union(steps.SelectMany(step => step.Kpis).Select(standard.Kpis.Get));
        var all = figures.Of(kpis).Table;
        var mot = figures.Scope.Knows(FactKinds.Checks)
            ? new KpiParts(figures, [Mot], [.. Codes.Of<ProcessStage>().Values.Select(At)])
            : null;
        return new(
            figures.Period,
            by,
            [.. all.Groups.Select(group =>
                GroupOf(group.Key, steps, group.Values, stage => mot?.Of(group.Key, PlaceOf(stage))[0]))],
            GroupOf(GroupKey.All, steps, all.Total, stage => mot?.Total(PlaceOf(stage))[0]))
        {
            Where = figures.Scope,
        };
    }

    private static IReadOnlyList<ProcessStep> StepsOf(SalesStandard standard)
    {
        List<ProcessStep> own = [.. standard.Process.Where(step => step.Stage is not null)];
        return own.Count > 0 ? own : SalesStandards.Sgm.Process;
    }

    private static Scope At(ProcessStage stage) => Scope.Of(FactKinds.Checks, CheckColumns.Stage.Is(stage));

    private static int PlaceOf(ProcessStage stage) => Codes.Of<ProcessStage>().Values.ToList().IndexOf(stage);

    private static ScorecardGroup GroupOf(
        GroupKey key,
        IReadOnlyList<ProcessStep> steps,
        IReadOnlyList<KpiValue> values,
        Func<ProcessStage, KpiValue?> motAt) => new(
        key,
        [.. values.Among(BigKpis.Select(kpi => kpi.Id))],
        [.. steps.Select(step => new StageScore(step, [.. values.Among(step.Kpis)], motAt(step.Stage!.Value)))],
        values.Among([Mot.Id]).Select(value => (KpiValue?)value).FirstOrDefault());
}

using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>
/// One stage of the sales funnel, held against the stage before: who came this far, who had come to the stage before,
/// and who was lost in between.
/// </summary>
internal sealed class StageFigure(FunnelStage stage) : Figure
{
    private const string Prefix = "funnel-";

    private static readonly FactChoice<CardFacts> Filed = Cards(CountOf(FunnelStage.Filed));

    // The top of the funnel is the same customers as below and the new traffic that was not filed.
    private static readonly FactChoice NotFiled = TermChoices.Of(TrafficKpis.FilingRate.Denominator!)!
        .Without(TermChoices.Of(TrafficKpis.FilingRate.Numerator)!);

    // The leads above it are again the same, and the leads that neither became a card nor arrived.
    private static readonly FactChoice NotGoneOn = WithoutGoneOn(
        SalesFunnel.Counts.Single(kpi => kpi.Id == "funnel-leads-gone-on"));

    private static readonly FunnelStage[] AfterFiling =
        [FunnelStage.Visited, FunnelStage.TestDriven, FunnelStage.Ordered, FunnelStage.Delivered];

    public override string Id { get; } = Prefix + Codes.Of<FunnelStage>().CodeOf(stage);

    public override Phrase Name { get; } = new(
        $"漏斗：{Codes.Of<FunnelStage>().NameOf(stage).Zh}", $"Funnel: {Codes.Of<FunnelStage>().NameOf(stage).En}");

    public override string Source => "GPS*";

    public override KpiKind Kind => stage == FunnelStage.Leads ? KpiKind.Count : KpiKind.Ratio;

    public override Phrase Formula => stage switch
    {
        FunnelStage.Leads => new(
            "未建卡亦未到店的线索，加漏斗：流量", "leads that neither became a card nor arrived, and funnel: traffic"),
        FunnelStage.Traffic => new(
            "新增流量中未留档者，加新增零售有望客户 ÷ 漏斗：线索及流量",
            "new traffic that was not filed, and new retail prospects / funnel: leads and traffic"),
        FunnelStage.Filed => new("新增零售有望客户 ÷ 漏斗：流量", "new retail prospects / funnel: traffic"),
        _ => new(
            $"新增零售有望客户中至少到达「{Codes.Of<FunnelStage>().NameOf(stage).Zh}」者 ÷ 至少到达「{NameBefore.Zh}」者",
            $"new retail prospects who came at least as far as {Codes.Of<FunnelStage>().NameOf(stage).En}"
            + $" / at least as far as {NameBefore.En}"),
    };

    public override IReadOnlyList<FigureSide> Sides { get; } = stage == FunnelStage.Leads
        ? [FigureSide.Numerator]
        : [FigureSide.Numerator, FigureSide.Denominator, FigureSide.Missing];

    public override IReadOnlyList<FactChoice> MadeFrom => stage switch
    {
        FunnelStage.Leads or FunnelStage.Traffic => [NotGoneOn, NotFiled, Filed],
        FunnelStage.Filed => [NotFiled, Filed],
        _ => [Filed],
    };

    public override IReadOnlyList<FactChoice> Behind(FigureSide side, FigureContext context) => side switch
    {
        FigureSide.Missing when stage == FunnelStage.Traffic => [NotGoneOn],
        FigureSide.Missing when stage == FunnelStage.Filed => [NotFiled],
        FigureSide.Missing => [Reached(stage - 1, context).Except(Reached(stage, context))],
        FigureSide.Denominator => Reaching(stage - 1, context),
        _ => Reaching(stage, context),
    };

    public override FigureValue ValueIn(FigureContext context) => new(
        Reaching(stage, context).Sum(choice => choice.Sum(context)),
        stage == FunnelStage.Leads ? null : Reaching(stage - 1, context).Sum(choice => choice.Sum(context)));

    private Phrase NameBefore => Codes.Of<FunnelStage>().NameOf(stage - 1);

    private static IReadOnlyList<FactChoice> Reaching(FunnelStage stage, FigureContext context) => stage switch
    {
        FunnelStage.Leads => [NotGoneOn, NotFiled, Filed],
        FunnelStage.Traffic => [NotFiled, Filed],
        _ => [Reached(stage, context)],
    };

    /// <summary>
    /// The cards that came at least as far as a stage. One that is not kept in the data loses nobody, as in the report.
    /// </summary>
    private static FactChoice<CardFacts> Reached(FunnelStage stage, FigureContext context)
    {
        var reached = Filed;
        foreach (var kept in AfterFiling.TakeWhile(further => further <= stage))
        {
            var further = Cards(CountOf(kept));
            if (Cards(RecordedOf(kept)).Sum(context) > 0 || further.Sum(context) == 0)
            {
                reached = further;
            }
        }

        return reached;
    }

    private static Kpi CountOf(FunnelStage stage, string suffix = "") =>
        SalesFunnel.Counts.Single(kpi => kpi.Id == Prefix + Codes.Of<FunnelStage>().CodeOf(stage) + suffix);

    private static Kpi RecordedOf(FunnelStage stage) =>
        CountOf(stage, stage is FunnelStage.Visited or FunnelStage.TestDriven ? "-recorded" : "");

    private static FactChoice WithoutGoneOn(Kpi leads) =>
        TermChoices.Of(leads.Denominator!)!.Without(TermChoices.Of(leads.Numerator)!);

    private static FactChoice<CardFacts> Cards(Kpi kpi) => new((FactTerm<CardFacts>)kpi.Numerator);
}

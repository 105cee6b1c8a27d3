using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The process scorecard: the five big KPIs, each stage's KPIs and MOT compliance, MOT by group.</summary>
internal static class ScorecardView
{
    private const int WidestBar = 20;
    private const int StagesBeside = 5;

    public static void Show(AnalysisPage page, ProcessScorecard report)
    {
        List<(string Name, ScorecardGroup Group)> groups =
            [.. report.Groups.Select(group => (page.NameOf(report.By, group.Key), group)), (page.Total, report.Total)];
        page.Kpis(page.Say("五大KPI", "The five big KPIs"), [.. groups.Select(line => (line.Name, line.Group.Big))]);
        page.Show(Stages(page, report.Total));
        if (report.Total.MotCompliance is null)
        {
            return;
        }

        foreach (var places in Enumerable.Range(0, report.Total.Stages.Count).Chunk(StagesBeside))
        {
            page.Show(Mot(page, groups, places));
        }
    }

    private static FittedTable Stages(AnalysisPage page, ScorecardGroup group)
    {
        var table = new FittedTable()
            .Words(page.Say("环节", "Stage"), page.Say("指标", "KPI"))
            .Numbers(page.Say("值", "Value"), page.Say("分子/分母", "of"))
            .Bars(WidestBar);
        foreach (var stage in group.Stages)
        {
            var name = NameOf(page, stage);
            foreach (var value in stage.Kpis.Concat(Mot(stage)))
            {
                table.Row(
                    [name, page.Say(value.Kpi.Name), Figures.Value(value), Figures.Fraction(value)],
                    width => value.Value is { } share ? RateBar.Of(share, width) : "");
                name = "";
            }
        }

        return table;
    }

    private static FittedTable Mot(
        AnalysisPage page, IReadOnlyList<(string Name, ScorecardGroup Group)> groups, int[] places)
    {
        var table = new FittedTable()
            .Words(page.Say("MOT达标率", "MOT compliance"))
            .Numbers(places.Select(place => NameOf(page, groups[^1].Group.Stages[place])));
        foreach (var (name, group) in groups)
        {
            table.Row([name, .. places.Select(place => Figures.Value(group.Stages[place].MotCompliance!.Value))]);
        }

        return table;
    }

    private static IEnumerable<KpiValue> Mot(StageScore stage) =>
        stage.MotCompliance is { } compliance ? [compliance] : [];

    private static string NameOf(AnalysisPage page, StageScore stage) =>
        AnalysisPage.Headed(page.Say(stage.Step.Name));
}

using Funnel.Domain.Checks;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The process scorecard: the five big KPIs, each stage's KPIs and MOT compliance, MOT by group.</summary>
internal static class ScorecardView
{
    private const int WidthOfBar = 16;
    private const int StagesBeside = 5;

    public static void Show(AnalysisPage page, ProcessScorecard report)
    {
        var groups = report.Groups.Select(group => (page.NameOf(report.By, group.Key), group.Big));
        page.Kpis(page.Say("五大KPI", "The five big KPIs"), [.. groups, (page.Total, report.Total.Big)]);
        ShowStages(page, report.Total);
        if (report.Groups.Count > 0)
            ShowMot(page, report);
    }

    private static void ShowStages(AnalysisPage page, ScorecardGroup group)
    {
        var table = AnalysisPage.Table(page.Say("环节", "Stage"));
        table.AddColumn(page.Say("指标", "KPI"));
        table.AddColumn(new TableColumn(page.Say("值", "Value")).RightAligned());
        table.AddColumn("");
        table.AddColumn(new TableColumn(page.Say("分子/分母", "of")).RightAligned());
        foreach (var stage in group.Stages)
        {
            var name = AnalysisPage.Headed(page.Say(ProcessStages.All.NameOf(stage.Stage)));
            foreach (var value in stage.Kpis.Append(stage.MotCompliance))
            {
                table.AddRow(
                    new Text(name),
                    new Text(page.Say(value.Kpi.Name)),
                    new Text(Figures.Value(value)),
                    new Text(value.Value is { } share ? RateBar.Of(share, WidthOfBar) : "", new(Color.Teal)),
                    new Text(Figures.Fraction(value), new(Color.Grey)));
                name = "";
            }
        }

        page.Write(table);
    }

    private static void ShowMot(AnalysisPage page, ProcessScorecard report)
    {
        foreach (var stages in ProcessStages.All.Values.Chunk(StagesBeside))
        {
            var table = AnalysisPage.Table(
                page.Say("MOT达标率", "MOT compliance"),
                stages.Select(ProcessStages.All.NameOf).Select(page.Say).Select(AnalysisPage.Headed));
            foreach (var group in report.Groups)
                AddRow(table, stages, page.NameOf(report.By, group.Key), group);
            AddRow(table, stages, page.Total, report.Total);
            page.Write(table);
        }

        static void AddRow(Table table, ProcessStage[] stages, string name, ScorecardGroup group)
        {
            var scores = group.Stages.Where(score => stages.Contains(score.Stage));
            table.AddRow([new Text(name), .. scores.Select(score => new Text(Figures.Value(score.MotCompliance)))]);
        }
    }
}

using System.Globalization;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The funnel as bars that narrow from the middle, then each group with its weakest step.</summary>
internal static class FunnelView
{
    private const int WidestBar = 60;
    private const int WidthOfFigures = 60;

    public static void Show(AnalysisPage page, SalesFunnel report)
    {
        ShowChart(page, report.Total);
        if (report.Groups.Count > 0)
            ShowGroups(page, report);
    }

    private static void ShowChart(AnalysisPage page, FunnelGroup group)
    {
        var width = Math.Min(WidestBar, Math.Max(2, page.Width - WidthOfFigures));
        var table = AnalysisPage.Table(page.Say("环节", "Step"));
        table.AddColumn(new TableColumn("").Width(width));
        string[] titles =
        [
            page.Say("数量", "Count"), page.Say("转化率", "Rate"), page.Say("流失", "Lost"),
            page.Say("有记录", "On record"),
        ];
        foreach (var title in titles)
            table.AddColumn(new TableColumn(title).RightAligned());
        var widest = group.Steps[0].Count;
        foreach (var step in group.Steps)
        {
            table.AddRow(
                new Text(NameOf(page, step.Stage)),
                new Text(Centred(step.Count, widest, width), new(Color.Teal)),
                new Text(Figures.Whole(step.Count)),
                new Text(step.Rate is { } rate ? Figures.Percent(rate) : Figures.None),
                new Text(step.FromBefore is null ? "" : Figures.Whole(step.Lost)),
                new Text(Figures.Whole(step.Recorded)));
        }

        page.Write(table);
        if (group.Weakest is { } weakest)
            page.Line(Words(page, weakest));
    }

    private static void ShowGroups(AnalysisPage page, SalesFunnel report)
    {
        var table = AnalysisPage.Table(
            page.NamesOf(report.By), FunnelStages.All.Values.Select(stage => NameOf(page, stage)));
        table.AddColumn(page.Say("短板（对照其余各组）", "Weakest step against the others"));
        foreach (var group in report.Groups)
        {
            table.AddRow(
            [
                new Text(page.NameOf(report.By, group.Key)),
                .. group.Steps.Select(Cell),
                new Text(group.Weakest is { } weakest ? Words(page, weakest) : Figures.None),
            ]);
        }

        page.Write(table);
    }

    private static Rows Cell(FunnelStep step) => new(
        new Text(Figures.Whole(step.Count)).RightJustified(),
        new Text(step.Rate is { } rate ? Figures.Percent(rate) : "", new(Color.Grey)).RightJustified());

    private static string Words(AnalysisPage page, WeakestStep weakest)
    {
        var extra = weakest.ExtraDeliveries?.ToString("+0.0", CultureInfo.InvariantCulture) ?? Figures.None;
        var (rate, goal) = (Figures.Percent(weakest.Rate), Figures.Percent(weakest.Benchmark));
        var name = NameOf(page, weakest.Stage);
        return page.Say($"{name} {rate}，标杆 {goal}：可多成交 {extra}", $"{name} {rate} of {goal}: {extra} deliveries");
    }

    private static string Centred(long count, long widest, int width)
    {
        if (count == 0)
            return "";
        var half = Math.Max(1, (int)Math.Round((double)count / widest * width / 2, MidpointRounding.AwayFromZero));
        return new string(' ', (width / 2) - half) + new string('█', 2 * half);
    }

    private static string NameOf(AnalysisPage page, FunnelStage stage) =>
        AnalysisPage.Headed(page.Say(FunnelStages.All.NameOf(stage)));
}

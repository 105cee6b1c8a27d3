using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Target against actual, with a bar for the share of the target reached.</summary>
internal static class PerformanceView
{
    private const int WidthOfBar = 8;

    public static void Show(AnalysisPage page, PerformanceBoard report)
    {
        page.Line(page.Say(
            $"时间进度 {Figures.Percent((double)report.ElapsedShare)}",
            $"{Figures.Percent((double)report.ElapsedShare)} of the time gone"));
        Show(page, page.Say("销售顾问", "Consultant"), report.Consultants, row => row.Consultant!.Value.Value);
        Show(page, page.Say("经销商", "Dealer"), report.Dealers, row => row.Dealer!.Value.Value);
        Show(page, page.Say("区域", "Region"), report.Regions, row => row.Region!.Value.Value);
        Show(page, page.Total, [report.Total], _ => page.Total);
    }

    private static void Show(
        AnalysisPage page, string title, IReadOnlyList<PerformanceRow> rows, Func<PerformanceRow, string> nameOf)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = new FittedTable().Words(title).Numbers(
            rows[0].Figures.Select(figure => Codes.Of<TargetMetric>().NameOf(figure.Metric))
                .Select(page.Say).Select(AnalysisPage.Headed));
        foreach (var row in rows)
        {
            table.Row([nameOf(row), .. row.Figures.Select(Cell)]);
        }

        page.Show(table);
    }

    private static string Cell(TargetAttainment figure) => figure.AchievedShare is not { } share
        ? Figures.Whole(figure.Actual)
        : $"{Figures.Whole(figure.Actual)} / {Figures.Amount(figure.Target!.Value)}\n"
            + $"{RateBar.Of((double)share, WidthOfBar)} {Figures.Percent((double)share)}";
}

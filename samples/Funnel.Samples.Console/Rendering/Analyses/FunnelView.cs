using System.Globalization;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The funnel as bars that narrow from the middle, then each group with its weakest step.</summary>
internal static class FunnelView
{
    private const int WidestBar = 60;

    public static void Show(AnalysisPage page, SalesFunnel report)
    {
        page.Show(Chart(page, report.Total));
        if (report.Total.Weakest is { } weakest)
        {
            page.Line(Words(page, weakest));
        }

        if (report.Total.Steps.Select(step => step.LeadsGoneOn).FirstOrDefault(leads => leads is not null) is { } gone)
        {
            var (part, of) = (Figures.Whole(gone.Converted), Figures.Whole(gone.Base));
            page.Line(page.Say(
                $"流量转化率仅按线索计：{of} 条线索中 {part} 条已建卡或到店。",
                $"The rate of the traffic is of the leads alone: {part} of {of} became a card or arrived."));
        }

        if (report.Total.Steps[^1].Waiting is > 0 and var waiting)
        {
            page.Line(page.Say(
                $"另有未交车订单 {Figures.Whole(waiting)}，不算流失。",
                $"Orders still to be delivered, not lost: {Figures.Whole(waiting)}."));
        }

        if (report.Groups.Count > 0)
        {
            page.Show(Groups(page, report));
        }
    }

    private static FittedTable Chart(AnalysisPage page, FunnelGroup group)
    {
        var table = new FittedTable()
            .Words(page.Say("环节", "Step"))
            .Numbers(
                page.Say("数量", "Count"),
                page.Say("转化率", "Rate"),
                page.Say("流失", "Lost"),
                page.Say("有记录", "On record"),
                page.Say("无记录通过", "Passed without"))
            .Bars(WidestBar);
        var widest = group.Steps[0].Count;
        foreach (var step in group.Steps)
        {
            table.Row(
                [
                    NameOf(page, step.Stage), Figures.Whole(step.Count),
                    step.Rate is { } rate ? Figures.Percent(rate) : Figures.None,
                    step.FromBefore is null ? "" : Figures.Whole(step.Lost), Figures.Whole(step.Recorded),
                    step.Passed is { } passed ? Figures.Whole(passed) : "",
                ],
                width => Centred(step.Count, widest, width));
        }

        return table;
    }

    private static FittedTable Groups(AnalysisPage page, SalesFunnel report)
    {
        var table = new FittedTable()
            .Words(page.NamesOf(report.By))
            .Numbers(report.Total.Steps.Select(step => NameOf(page, step.Stage)))
            .Words(page.Say("短板（对照其余各组）", "Weakest step against the others"));
        foreach (var group in report.Groups)
        {
            var weakest = group.Weakest is { } found ? Words(page, found) : NoneWeaker(page);
            table.Row([page.NameOf(report.By, group.Key), .. group.Steps.Select(Cell), weakest]);
        }

        return table;
    }

    private static string Cell(FunnelStep step) =>
        Figures.Whole(step.Count) + (step.Rate is { } rate ? $"\n{Figures.Percent(rate)}" : "");

    private static string Words(AnalysisPage page, WeakestStep weakest)
    {
        var extra = weakest.ExtraDeliveries.ToString("0.0", CultureInfo.InvariantCulture);
        var (rate, goal) = (Figures.Percent(weakest.Rate), Figures.Percent(weakest.Benchmark));
        var name = NameOf(page, weakest.Stage);
        return page.Say(
            $"{name} {rate}，标杆 {goal}：达到标杆可多成交{extra}台", $"{name} {rate} of {goal}: {extra} deliveries more");
    }

    private static string NoneWeaker(AnalysisPage page) => page.Say("无明显短板", "No step is clearly weaker");

    private static string Centred(long count, long widest, int width)
    {
        if (count == 0)
        {
            return "";
        }

        var half = Math.Max(1, (int)Math.Round((double)count / widest * width / 2, MidpointRounding.AwayFromZero));
        half = Math.Min(half, width / 2);
        return new string(' ', (width / 2) - half) + new string('█', 2 * half);
    }

    private static string NameOf(AnalysisPage page, FunnelStage stage) =>
        AnalysisPage.Headed(page.Say(Codes.Of<FunnelStage>().NameOf(stage)));
}

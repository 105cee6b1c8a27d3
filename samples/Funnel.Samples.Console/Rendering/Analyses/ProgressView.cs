using Funnel.Domain.Channels;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Cumulative filings day by day, as bars stacked by channel, against target and time.</summary>
internal static class ProgressView
{
    private const int WidestBar = 60;

    public static void Show(AnalysisPage page, LeadCollectionProgress report)
    {
        var latest = report.Latest;
        page.Line(page.Say(
            $"留档 {Figures.Whole(latest.Total)}，目标 {Amount(report.Target)}：完成 {Done(latest)}，时间进度 {Elapsed(latest)}",
            $"{Figures.Whole(latest.Total)} filed, target {Amount(report.Target)}: "
            + $"{Done(latest)} done, {Elapsed(latest)} of the time gone"));
        page.Legend(Codes.Of<FilingChannel>().Values.Select(Codes.Of<FilingChannel>().NameOf).Select(page.Say));

        var longest = Math.Max(latest.Total, (long)Math.Ceiling(report.Target ?? 0));
        var table = new FittedTable()
            .Words(page.Say("日期", "Day"))
            .Numbers(
                page.Say("当日", "Filed"),
                page.Say("累计", "So far"),
                page.Say("完成率", "Done"),
                page.Say("时间进度", "Time gone"),
                page.Say("超前", "Ahead"))
            .Bars(WidestBar);
        foreach (var day in report.Days)
        {
            table.Row(
                [
                    AnalysisPage.Day(day.On), Figures.Whole(day.Filed.Sum(channel => channel.Cards)),
                    Figures.Whole(day.Total), Done(day), Elapsed(day), Amount(day.Ahead),
                ],
                width => StackedBar.Of(day.Cumulative.Select(channel => channel.Cards), longest, width));
        }

        page.Show(table);
    }

    private static string Elapsed(ProgressDay day) => Figures.Percent((double)day.ElapsedShare);

    private static string Done(ProgressDay day) =>
        day.AchievedShare is { } share ? Figures.Percent((double)share) : Figures.None;

    private static string Amount(decimal? amount) => amount is { } known ? Figures.Amount(known) : Figures.None;
}

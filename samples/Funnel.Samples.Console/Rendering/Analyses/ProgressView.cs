using Funnel.Domain.Channels;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Cumulative filings day by day, as bars stacked by channel, against target and time.</summary>
internal static class ProgressView
{
    private const int WidthOfFigures = 66;
    private const int NarrowestBar = 12;

    public static void Show(AnalysisPage page, LeadCollectionProgress report)
    {
        var latest = report.Latest;
        var achieved = latest.AchievedShare is { } share ? Figures.Percent((double)share) : Figures.None;
        page.Line(page.Say(
            $"留档 {Figures.Whole(latest.Total)}，目标 {Amount(report.Target)}：完成 {achieved}，时间进度 {Elapsed(latest)}",
            $"{Figures.Whole(latest.Total)} filed, target {Amount(report.Target)}: "
            + $"{achieved} done, {Elapsed(latest)} of the time gone"));
        page.Write(StackedBar.Legend(FilingChannels.All.Values.Select(FilingChannels.All.NameOf).Select(page.Say)));
        page.Line();

        var longest = Math.Max(latest.Total, (long)Math.Ceiling(report.Target ?? 0));
        var bar = Math.Max(NarrowestBar, page.Width - WidthOfFigures);
        var table = AnalysisPage.Table(
            page.Say("日期", "Day"),
            page.Say("当日", "Filed"),
            page.Say("累计", "So far"),
            page.Say("完成率", "Done"),
            page.Say("时间进度", "Time gone"),
            page.Say("超前", "Ahead"));
        table.AddColumn("");
        foreach (var day in report.Days)
        {
            table.AddRow(
                AnalysisPage.Day(day.On),
                Figures.Whole(day.Filed.Sum(channel => channel.Cards)),
                Figures.Whole(day.Total),
                day.AchievedShare is { } done ? Figures.Percent((double)done) : Figures.None,
                Elapsed(day),
                day.Ahead is { } ahead ? Figures.Amount(ahead) : Figures.None,
                StackedBar.Of([.. day.Cumulative.Select(channel => channel.Cards)], longest, bar));
        }

        page.Write(table);
    }

    private static string Elapsed(ProgressDay day) => Figures.Percent((double)day.ElapsedShare);

    private static string Amount(decimal? target) => target is { } known ? Figures.Amount(known) : Figures.None;
}

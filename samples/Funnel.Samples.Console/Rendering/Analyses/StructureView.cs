using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The closing stock: each level stacked by age, then every property alone, then all cells.</summary>
internal static class StructureView
{
    private const int WidestBar = 50;

    public static void Show(AnalysisPage page, CustomerStructure report)
    {
        page.Line(page.Say(
            $"期末库存 {Figures.Whole(report.Closing)}", $"Closing stock: {Figures.Whole(report.Closing)}"));
        page.Legend(AgeBand.All.Select(band => page.Say(band.Name)));
        page.Show(Levels(page, report));
        page.Show(Alone(page, report));
        page.Show(Cells(page, report));
    }

    private static FittedTable Levels(AnalysisPage page, CustomerStructure report)
    {
        var table = new FittedTable()
            .Words(page.Say("级别", "Level"))
            .Numbers([.. AgeBand.All.Select(band => page.Say(band.Name)), page.Total])
            .Bars(WidestBar);
        var levels = report.By(cell => cell.Level);
        var longest = levels.Select(level => level.Cards).DefaultIfEmpty(0).Max();
        foreach (var (level, cards) in levels)
        {
            var ages = AgeBand.All.Select(band => report.Cells
                .Where(cell => cell.Level == level && cell.Age == band).Sum(cell => cell.Cards)).ToList();
            table.Row(
                [LevelName(page, level), .. ages.Append(cards).Select(Figures.Whole)],
                width => StackedBar.Of(ages, longest, width));
        }

        return table;
    }

    private static FittedTable Alone(AnalysisPage page, CustomerStructure report)
    {
        var table = new FittedTable()
            .Words(page.Say("属性", "Property"))
            .Numbers(page.Say("档案", "Cards"), page.Say("占比", "Share"))
            .Bars(WidestBar);
        foreach (var (age, cards) in report.By(cell => cell.Age).OrderBy(age => age.Key.MoreThan ?? 0))
        {
            AddRow(page.Say(age.Name), cards);
        }

        foreach (var (visited, cards) in report.By(cell => cell.HasVisited))
        {
            AddRow(Visited(page, visited), cards);
        }

        foreach (var (channel, cards) in report.By(cell => cell.Channel).OrderBy(channel => channel.Key))
        {
            AddRow(ChannelName(page, channel), cards);
        }

        return table;

        void AddRow(string name, long cards)
        {
            var share = (double)cards / report.Closing;
            table.Row([name, Figures.Whole(cards), Figures.Percent(share)], width => RateBar.Of(share, width));
        }
    }

    private static FittedTable Cells(AnalysisPage page, CustomerStructure report)
    {
        var table = new FittedTable()
            .Words(
                page.Say("级别", "Level"),
                page.Say("卡龄", "Age"),
                page.Say("进店", "Visited"),
                page.Say("渠道", "Channel"))
            .Numbers(page.Say("档案", "Cards"));
        foreach (var cell in report.Cells)
        {
            table.Row(
            [
                LevelName(page, cell.Level), page.Say(cell.Age.Name), Visited(page, cell.HasVisited),
                ChannelName(page, cell.Channel), Figures.Whole(cell.Cards),
            ]);
        }

        return table;
    }

    private static string LevelName(AnalysisPage page, LevelCode level) => page.Say(page.Standard.Scale.NameOf(level));

    private static string ChannelName(AnalysisPage page, FilingChannel channel) =>
        page.Say(Codes.Of<FilingChannel>().NameOf(channel));

    private static string Visited(AnalysisPage page, bool visited) =>
        visited ? page.Say("已进店", "visited") : page.Say("未进店", "not visited");
}

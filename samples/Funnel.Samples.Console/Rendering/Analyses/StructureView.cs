using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The closing stock: each level stacked by age, then every property alone, then all cells.</summary>
internal static class StructureView
{
    private const int WidthOfFigures = 82;
    private const int NarrowestBar = 16;

    public static void Show(AnalysisPage page, CustomerStructure report)
    {
        page.Line(page.Say(
            $"期末库存 {Figures.Whole(report.Closing)}", $"Closing stock: {Figures.Whole(report.Closing)}"));
        page.Write(StackedBar.Legend(AgeBands.All.Select(band => page.Say(band.Name))));
        page.Line();
        ShowLevels(page, report);
        ShowAlone(page, report);
        ShowCells(page, report);
    }

    private static void ShowLevels(AnalysisPage page, CustomerStructure report)
    {
        var table = AnalysisPage.Table(
            page.Say("级别", "Level"),
            [.. AgeBands.All.Select(band => page.Say(band.Name)), page.Total]);
        table.AddColumn("");
        var levels = report.By(cell => cell.Level);
        var longest = levels.Select(level => level.Cards).DefaultIfEmpty(0).Max();
        var width = Math.Max(NarrowestBar, page.Width - WidthOfFigures);
        foreach (var (level, cards) in levels)
        {
            var ages = AgeBands.All.Select(band => report.Cells
                .Where(cell => cell.Level == level && cell.Age == band).Sum(cell => cell.Cards)).ToList();
            table.AddRow(
            [
                new Text(LevelName(page, level)),
                .. ages.Append(cards).Select(count => new Text(Figures.Whole(count))),
                new Text(StackedBar.Of(ages, longest, width)),
            ]);
        }

        page.Write(table);
    }

    private static void ShowAlone(AnalysisPage page, CustomerStructure report)
    {
        var table = AnalysisPage.Table(page.Say("属性", "Property"), page.Say("档案", "Cards"), page.Say("占比", "Share"));
        foreach (var (age, cards) in report.By(cell => cell.Age))
            AddRow(page.Say(age.Name), cards);
        foreach (var (visited, cards) in report.By(cell => cell.HasVisited))
            AddRow(Visited(page, visited), cards);
        foreach (var (channel, cards) in report.By(cell => cell.Channel))
            AddRow(ChannelName(page, channel), cards);
        page.Write(table);

        void AddRow(string name, long cards) =>
            table.AddRow(name, Figures.Whole(cards), Figures.Percent((double)cards / report.Closing));
    }

    private static void ShowCells(AnalysisPage page, CustomerStructure report)
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn(page.Say("级别", "Level"))
            .AddColumn(page.Say("卡龄", "Age"))
            .AddColumn(page.Say("进店", "Visited"))
            .AddColumn(page.Say("渠道", "Channel"))
            .AddColumn(new TableColumn(page.Say("档案", "Cards")).RightAligned());
        foreach (var cell in report.Cells)
        {
            table.AddRow(
                new Text(LevelName(page, cell.Level)),
                new Text(page.Say(cell.Age.Name)),
                new Text(Visited(page, cell.HasVisited)),
                new Text(ChannelName(page, cell.Channel)),
                new Text(Figures.Whole(cell.Cards)));
        }

        page.Write(table);
    }

    private static string LevelName(AnalysisPage page, LevelCode level) => page.Say(page.Standard.Scale.NameOf(level));

    private static string ChannelName(AnalysisPage page, FilingChannel channel) =>
        page.Say(FilingChannels.All.NameOf(channel));

    private static string Visited(AnalysisPage page, bool visited) =>
        visited ? page.Say("已进店", "visited") : page.Say("未进店", "not visited");
}

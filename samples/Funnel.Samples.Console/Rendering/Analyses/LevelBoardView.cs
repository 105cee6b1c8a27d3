using Funnel.Domain.Cards;
using Funnel.Domain.Reports;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The level of every card on every day, as one letter or sign each; and the open cards of each day.</summary>
internal static class LevelBoardView
{
    private const int MostCards = 40;
    private const int WidthOfNames = 45;

    public static void Show(AnalysisPage page, LevelBoard report)
    {
        ShowDays(page, report);
        page.Line(page.Say(
            "每日一格：级别首字母；z 休眠，$ 订单，* 成交，x 战败。",
            "One place a day: the level's first letter; z dormant, $ ordered, * delivered, x lost."));
        var days = Math.Max(1, Math.Min(report.Days.Count, page.Width - WidthOfNames));
        var table = AnalysisPage.Table(page.Say("档案", "Card"));
        table.AddColumn(page.Say("销售顾问", "Consultant"));
        table.AddColumn(new TableColumn(
            $"{AnalysisPage.Day(report.Days[^days].On)} – {AnalysisPage.Day(report.Days[^1].On)}").NoWrap());
        foreach (var row in report.Rows.Take(MostCards))
        {
            var marks = row.Marks.TakeLast(days).Select(Sign);
            table.AddRow(
                new Text(row.Card.Card.Value), new Text(row.Card.Consultant.Value), new Text(string.Concat(marks)));
        }

        page.Write(table);
        if (report.Rows.Count > MostCards)
        {
            var more = Figures.Whole(report.Rows.Count - MostCards);
            page.Line(page.Say($"…另有 {more} 张，json 列出全部", $"… and {more} more; json gives all"));
        }
    }

    private static void ShowDays(AnalysisPage page, LevelBoard report)
    {
        var levels = page.Standard.Scale.Levels;
        var table = AnalysisPage.Table(
            page.Say("当日终", "End of day"), [.. levels.Select(level => page.Say(level.Name)), page.Say("跟进中", "Open")]);
        foreach (var day in report.Days)
        {
            var counts = day.Levels.Select(level => level.Cards).Append(day.Open).Select(Figures.Whole);
            table.AddRow([AnalysisPage.Day(day.On), .. counts]);
        }

        page.Write(table);
    }

    private static char Sign(LevelMark? mark) => mark switch
    {
        null => ' ',
        { State: CardState.Dormant } => 'z',
        { State: CardState.Ordered } => '$',
        { State: CardState.Delivered } => '*',
        { State: CardState.Lost } => 'x',
        { } known => char.ToUpperInvariant(known.Level.Value[0]),
    };
}

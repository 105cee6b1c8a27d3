using Funnel.Domain.Cards;
using Funnel.Domain.Reports;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>The level of every card on every day, as one letter or sign each; and the open cards of each day.</summary>
internal static class LevelBoardView
{
    private const int MostCards = 40;
    private const int WidthOfNames = 45;

    public static void Show(AnalysisPage page, LevelBoard report)
    {
        page.Show(Days(page, report));
        page.Line(page.Say(
            "每日一格：级别首字母；z 休眠，$ 订单，* 成交，x 战败。",
            "One place a day: the level's first letter; z dormant, $ ordered, * delivered, x lost."));
        page.Show(Cards(page, report));
        if (report.Rows.Count > MostCards)
        {
            var more = Figures.Whole(report.Rows.Count - MostCards);
            page.Line(page.Say($"另有{more}条；json列出全部", $"… and {more} more; json gives all"));
        }
    }

    private static FittedTable Days(AnalysisPage page, LevelBoard report)
    {
        var levels = page.Standard.Scale.Levels.Select(level => page.Say(level.Name));
        var table = new FittedTable()
            .Words(page.Say("当日末", "End of day")).Numbers([.. levels, page.Say("跟进中", "Open")]);
        foreach (var day in report.Days)
        {
            var counts = day.Levels.Select(level => level.Cards).Append(day.Open);
            table.Row([AnalysisPage.Day(day.On), .. counts.Select(Figures.Whole)]);
        }

        return table;
    }

    private static FittedTable Cards(AnalysisPage page, LevelBoard report)
    {
        // Where the days do not all fit, the latest do.
        var days = Math.Clamp(page.Width - WidthOfNames, 1, report.Days.Count);
        var table = new FittedTable().Words(
            page.Say("档案", "Card"), page.Say("销售顾问", "Consultant"), AnalysisPage.Day(report.Days[^days].On) + " …");
        foreach (var row in report.Rows.Take(MostCards))
        {
            table.Row(
            [
                row.Card.Card.Value, row.Card.Consultant.Value,
                string.Concat(row.Marks.TakeLast(days).Select(Sign)),
            ]);
        }

        return table;
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

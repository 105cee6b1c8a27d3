using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class LevelBoardTests
{
    private static readonly LevelBoard Week = Make(
        """
        A walk-in 10-02 C | 10-03 call level A | 10-04 order | 10-05 delivered
        B phone   09-01 B | 10-05 lost gave-up
        C phone   09-01 H by Bob | 10-03 dormant
        D phone   09-01 H | 09-30 lost gave-up
        """);

    [Fact]
    public void Marks_OfEveryDay_TellLevelAndState() =>
        Assert.Equal(
            [
                "A - C Active, A Active, A Ordered, A Delivered, -",
                "B B Active, B Active, B Active, B Active, B Lost, -",
                "C H Active, H Active, H Dormant, H Dormant, H Dormant, H Dormant",
            ],
            Week.Rows.Select(Text));

    [Fact]
    public void Days_OfTheBoard_CountOpenCardsByLevel()
    {
        Assert.Equal([2, 3, 3, 3, 1, 1], Week.Days.Select(day => day.Open));
        Assert.Equal("O0 H1 A1 B1 C0 N0", string.Join(' ', Week.Days[2].Levels.Select(l => $"{l.Level}{l.Cards}")));
    }

    [Fact]
    public void Cards_MergedAway_AreNotOnTheBoard() =>
        Assert.Equal(
            ["A C Active, C Active, B Active, B Active, B Active, B Active"],
            Make(
                """
                A walk-in 10-01 C
                B walk-in 10-01 B | 10-03 merged A
                """).Rows.Select(Text));

    private static string Text(LevelBoardRow row) => $"{row.Card.Card} " + string.Join(
        ", ", row.Marks.Select(mark => mark is { } known ? $"{known.Level} {known.State}" : "-"))
        .Replace("-, ", "- ", StringComparison.Ordinal);

    private static LevelBoard Make(string cards)
    {
        ReportingPeriod period = Told.Period("10-01", "10-06");
        var story = Story.OfCards(cards);
        return LevelBoard.Of(story.ToHistory(), story.Figures(period), SalesStandards.Gps);
    }
}

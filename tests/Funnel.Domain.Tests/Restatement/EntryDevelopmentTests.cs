using Funnel.Domain.Restatement;
using Funnel.Domain.Tests.Stories;
using NodaTime.Text;

namespace Funnel.Domain.Tests.Restatement;

public sealed class EntryDevelopmentTests
{
    // August: 4 rows by its end, 1 two days after it, 1 five days after it, 1 after 31 days. September: 1 by its end,
    // 1 four days after it. October: 2 rows. A merge is no row of the month.
    private static readonly Story Recorded = Story.OfCards("""
        K1 phone 08-04 B next 08-08 | 08-10 call next 08-14 | 08-20 order | 08-28 delivered @09-02
        K2 phone 08-31 B next 09-04 @08-31 | 09-06 call by Bob @09-06
        K3 phone 08-30 B next 09-03 @09-05 | 09-28 call @10-04
        K4 phone 08-30 B next 09-03 @10-01 | 10-02 call | 10-03 call | 10-04 merged K2
        """);

    [Fact]
    public void Months_OfADealer_CountEachRowOnTheDayAfterTheMonthOnWhichItWasWrittenDown()
    {
        var development = Assert.Single(EntryDevelopment.Of(Recorded.ToHistory(), Words.DayOf("10-31"), lastLag: 30));

        Assert.Equal(
            ["2010-08: 0×4 2×1 5×1", "2010-09: 0×1 4×1", "2010-10: 0×2"],
            development.Months.Select(Print));
        Assert.Equal(11, development.Rows);
        Assert.Equal(6, development.Told);
    }

    [Theory]
    [InlineData(0, 5 / 8.0)]
    [InlineData(1, 5 / 8.0)]
    [InlineData(2, 6 / 8.0)]
    [InlineData(4, 7 / 8.0)]
    [InlineData(5, 1.0)]
    [InlineData(30, 1.0)]
    public void CompleteAfter_SoManyDays_IsTheShareOverTheMonthsSeenForTheWholeTime(int days, double share)
    {
        // October was over for no day yet: it says nothing. August and September together: 5, 6, 7 and 8 rows.
        var development = EntryDevelopment.Of(Recorded.ToHistory(), Words.DayOf("10-31"), lastLag: 30)[0];

        Assert.Equal(share, development.CompleteAfter(days));
    }

    [Fact]
    public void CompleteAfter_NoMonthSeenForTheWholeTime_IsNoShare() => Assert.Null(
        EntryDevelopment.Of(Recorded.ToHistory(), Words.DayOf("09-29"), lastLag: 30)[0].CompleteAfter(3));

    [Fact]
    public void Of_AnEarlierDayOfKnowledge_KnowsNothingLater()
    {
        var development = EntryDevelopment.Of(Recorded.ToHistory(), Words.DayOf("09-02"), lastLag: 30)[0];

        Assert.Equal(5, development.Rows);
        Assert.Equal(5, Assert.Single(development.Months).CountedBy(30));
    }

    [Fact]
    public void Sum_OfDealers_AddsMonthByMonthAndDayByDay()
    {
        var history = Story.OfCards("""
            K1 phone 08-04 B at D1 | 08-05 call @09-02
            K2 phone 09-04 B at D2 @10-01
            K3 phone 08-05 B at D2
            """).ToHistory();

        var sum = EntryDevelopment.Sum(EntryDevelopment.Of(history, Words.DayOf("10-31"), lastLag: 3));

        Assert.Null(sum.Dealer);
        Assert.Equal([2, 0, 1, 0], sum.Months[0].ByLag);
        Assert.Equal([0, 1, 0, 0], sum.Months[1].ByLag);
        Assert.Equal(4, sum.Rows);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void CompleteAfter_DaysBeyondTheLast_Throws(int days) => Assert.Throws<ArgumentOutOfRangeException>(
        () => EntryDevelopment.Of(Recorded.ToHistory(), Words.DayOf("10-31"), lastLag: 3)[0].CompleteAfter(days));

    private static string Print(EntryMonth month) => $"{YearMonthPattern.Iso.Format(month.Month)}: "
        + string.Join(' ', month.ByLag.Index().Where(day => day.Item > 0).Select(day => $"{day.Index}×{day.Item}"));
}

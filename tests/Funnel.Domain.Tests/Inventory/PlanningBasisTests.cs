using Funnel.Domain.Channels;
using Funnel.Domain.Inventory;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Inventory;

public sealed class PlanningBasisTests
{
    [Theory]
    [InlineData("10-01", "10-31", "10-31", "10-01", "10-31", false)]
    [InlineData("10-01", "10-31", "11-20", "10-01", "10-31", false)]
    [InlineData("10-01", "10-31", "10-10", "09-01", "09-30", true)]
    [InlineData("10-01", "11-30", "10-31", "10-01", "10-31", true)]
    [InlineData("10-01", "12-31", "11-29", "10-01", "10-31", true)]
    public void Of_PeriodNotOver_IsTheLastMonthThatIs(
        string from, string to, string asOf, string first, string last, bool isNoted)
    {
        var basis = PlanningBasis.Of(new(Words.DayOf(from), Words.DayOf(to), Words.DayOf(asOf)));

        Assert.Equal((Words.DayOf(first), Words.DayOf(last)), (basis.Period.From, basis.Period.To));
        Assert.Equal(isNoted ? "period-not-over" : null, basis.Note?.Code);
    }

    [Fact]
    public void Rates_WholesaleFiledAsSold_DoNotMakeThemTooGood()
    {
        var period = new ReportingPeriod(Words.DayOf("10-01"), Words.DayOf("10-31"));
        var story = Story.OfCards(
            """
            R1 walk-in  10-01 B | 10-10 order | 10-15 delivered
            R2 walk-in  10-02 B
            R3 walk-in  10-03 B
            R4 walk-in  10-04 B
            W1 outreach 10-20 O wholesale | 10-20 order | 10-20 delivered
            W2 outreach 10-20 O wholesale | 10-20 order | 10-20 delivered
            """);

        Assert.Equal(new Conversion(1, 4), RetailRates.Of(story.Figures(period)).New);
        Assert.Equal(new Conversion(2, 2), RetailRates.Of(story.Figures(period), CustomerKind.Wholesale).New);
        Assert.Equal(new Conversion(3, 6), RetailRates.Of(story.Figures(period), customers: null).New);
    }

    // One of ten closes: 20 more are 200 cards, and none of the nine left is known to. With the wholesale cards 6 of 15
    // close, as if 50 were enough.
    [Theory]
    [InlineData(0, 200, 200)]
    [InlineData(5, 200, 50)]
    public void Plan_WithWholesaleFiledAsSold_NeedsAsManyNewCards(int wholesale, long newCards, long ofAll)
    {
        var retail = Enumerable.Range(1, 9).Select(day => $"R{day} walk-in 10-{day:00} B\n");
        var sold = Enumerable.Range(1, wholesale)
            .Select(card => $"W{card} outreach 10-20 O wholesale | 10-20 order | 10-20 delivered\n");
        var figures = Story
            .OfCards("R0 walk-in 10-10 B | 10-10 order | 10-15 delivered\n" + string.Concat([.. retail, .. sold]))
            .Figures(Told.Period("10-01", "10-31"));

        Assert.Equal((newCards, ofAll), (Needed(RetailRates.Of(figures)), Needed(RetailRates.Of(figures, null))));

        static long? Needed(RetailRates rates) => rates.Plan(20, rates.Closing).Plan?.NewCards;
    }
}

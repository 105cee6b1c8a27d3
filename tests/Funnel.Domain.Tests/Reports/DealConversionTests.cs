using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class DealConversionTests
{
    [Fact]
    public void Total_OfOctober_HoldsEachPartAgainstWhatItCameFrom()
    {
        var total = Make(Told.October).Total;

        Assert.Equal(new StockLedger(7, 7, 5, 5), total.Ledger);
        Assert.Equal(new RetailComposition(1, 2, 1, 1), total.Retail.Composition);
        Assert.Equal(new RetailConversion(new(1, 1), new(2, 6), new(1, 5), new(1, 2)), total.Retail);
        Assert.Equal("5/14", total.Rates.Of("close-rate"));
    }

    [Fact]
    public void Rows_ByChannel_EachHaveTheirOwnParts()
    {
        var report = Make(Told.October, Dimensions.Channel);

        Assert.Equal(["outreach", "phone", "walk-in"], report.Rows.Select(row => row.Key.ToString()));
        Assert.Equal(new RetailConversion(default, new(0, 1), default, new(1, 2)), report.Rows[0].Retail);
        Assert.Equal(new RetailConversion(new(1, 1), new(1, 2), new(0, 1), default), report.Rows[1].Retail);
        Assert.Equal(new RetailConversion(default, new(1, 3), new(1, 4), default), report.Rows[2].Retail);
    }

    [Fact]
    public void OpeningOrder_CancelledAndOrderedAgain_CountsAsAProspectToo() =>
        Assert.Equal(
            new RetailConversion(new(0, 1), new(1, 1), default, default),
            Make(Story.OfCards(
                "X walk-in 09-01 B | 09-10 order | 10-02 order-cancelled | 10-05 order | 10-20 delivered"))
                .Total.Retail);

    [Fact]
    public void OpeningOrder_OrderedAgain_CountsInItsOwnGroupAlone()
    {
        var report = Make(
            Story.OfCards(
                """
                X walk-in 09-01 B | 09-10 order | 10-02 order-cancelled | 10-05 order | 10-20 delivered
                Y phone   09-01 B
                """),
            Dimensions.Channel);

        Assert.Equal(new RetailConversion(default, new(0, 1), default, default), report.Rows[0].Retail);
        Assert.Equal(new RetailConversion(new(0, 1), new(1, 1), default, default), report.Rows[1].Retail);
    }

    [Fact]
    public void Retail_ByADimensionThatCardsLack_IsRefused() => Assert.Throws<ArgumentException>(
        () => RetailConversion.ByGroup(Told.October.Figures(Told.Period("10-01", "10-31")).By(Dimensions.Platform)));

    // C3's order was in force too when March began, but it is the same customer's: C2 is one opening order.
    [Fact]
    public void OpeningOrder_OfADuplicateTakenOver_IsNoSecondCard()
    {
        var story = Story.OfCards(
            """
            C2 walk-in  2011-12-10 B | 2012-01-12 order
            C3 outreach 2012-02-02 B | 2012-02-03 order | 2012-03-06 order-cancelled | 2012-03-09 merged C2
            """);

        var deals = DealConversion.Of(story.Figures(new(new(2012, 3, 1), new(2012, 3, 31))));

        Assert.Equal(new RetailConversion(new(0, 1), new(0, 0), default, default), deals.Total.Retail);
    }

    private static DealConversion Make(Story story, params IReadOnlyList<Domain.Conditions.Dimension> by)
    {
        var period = Told.Period("10-01", "10-31");
        return DealConversion.Of(story.Figures(period).By(by));
    }
}

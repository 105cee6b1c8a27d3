using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class StockKpisTests
{
    private static readonly Story Cards = Story.OfCards(
        """
        A walk-in  09-10 B
        B phone    09-15 C | 09-28 order | 10-05 delivered
        C walk-in  09-20 H | 10-06 order | 10-08 delivered
        D outreach 09-01 N | 10-02 dormant
        E walk-in  10-01 H | 10-03 order | 10-03 order-cancelled | 10-10 order | 10-12 delivered
        F phone    10-31 B
        G outreach 10-15 O | 10-15 order | 10-15 delivered
        H walk-in  10-09 A | 10-11 order
        I phone    09-30 C | 10-20 lost competitor Golf
        J walk-in  10-05 A | 10-06 order | 10-25 lost gave-up
        K walk-in  08-01 A | 09-29 order | 09-30 delivered
        L walk-in  11-01 A
        M phone    09-05 A | 09-06 order | 09-07 order-cancelled | 10-30 order | 10-31 delivered
        N walk-in  09-12 A | 10-01 lost territory
        P outreach 10-20 C | 10-21 lost unreachable
        Q walk-in  10-22 C | 10-23 lost same-brand
        """);

    private static readonly Report October = Cards.Report("10-01", "10-31");

    private static readonly Report UpToTheTenth = Cards.Report("10-01", "10-31", "10-10");

    [Theory]
    [InlineData("opening-prospects", "7", "A B C D I M N")]
    [InlineData("new-prospects", "7", "E F G H J P Q")]
    [InlineData("new-walk-in-prospects", "4", "E H J Q")]
    [InlineData("new-phone-prospects", "1", "F")]
    [InlineData("outreach-prospects", "2", "G P")]
    [InlineData("delivered-prospects", "5", "B C E G M")]
    [InlineData("lost-prospects", "5", "I J N P Q")]
    [InlineData("closing-prospects", "4", "A D F H")]
    [InlineData("orders-signed", "7", "C E E G H J M")]
    [InlineData("orders-cancelled", "2", "E J")]
    [InlineData("delivered-opening-ordered", "1", "B")]
    [InlineData("delivered-opening-prospect", "2", "C M")]
    [InlineData("delivered-new-showroom", "1", "E")]
    [InlineData("delivered-new-outreach", "1", "G")]
    [InlineData("closing-active", "2", "A F")]
    [InlineData("closing-dormant", "1", "D")]
    [InlineData("closing-ordered", "1", "H")]
    public void Count_OfOctober_IsWorkedOutByHand(string id, string expected, string members)
    {
        Assert.Equal(expected, October[id]);
        Assert.Equal(members, October.Members(id));
    }

    [Theory]
    [InlineData("order-rate", "6/14")]
    [InlineData("new-order-rate", "3/7")]
    [InlineData("order-delivery-rate", "5/6")]
    [InlineData("close-rate", "5/14")]
    [InlineData("new-close-rate", "2/7")]
    [InlineData("lost-rate", "5/14")]
    [InlineData("new-lost-rate", "3/7")]
    [InlineData("lost-competitor-share", "1/5")]
    [InlineData("lost-same-brand-share", "1/5")]
    [InlineData("lost-gave-up-share", "1/5")]
    [InlineData("lost-territory-share", "1/5")]
    [InlineData("lost-unreachable-share", "1/5")]
    [InlineData("dormancy-rate", "1/4")]
    [InlineData("order-cancellation-rate", "2/8")]
    [InlineData("days-to-order", "85/7")]
    [InlineData("days-to-delivery", "105/5")]
    [InlineData("days-order-to-delivery", "12/5")]
    [InlineData("days-to-loss", "61/5")]
    [InlineData("new-signing-rate", "4/7")]
    [InlineData("opening-signing-rate", "2/6")]
    [InlineData("first-follow-up-rate", "0/0")]
    public void Rate_OfOctober_IsWorkedOutByHand(string id, string expected) => Assert.Equal(expected, October[id]);

    [Theory]
    [InlineData("order-cancellation-rate", KpiSide.Denominator, "B C E E G H J M")]
    [InlineData("order-cancellation-rate", KpiSide.Numerator, "E J")]
    [InlineData("days-to-order", KpiSide.Numerator, "C E E G H J M")]
    [InlineData("days-to-delivery", KpiSide.Numerator, "B C E G M")]
    [InlineData("lost-territory-share", KpiSide.Numerator, "N")]
    [InlineData("new-close-rate", KpiSide.Numerator, "E G")]
    [InlineData("order-delivery-rate", KpiSide.Denominator, "B C E G H M")]
    public void Members_OfASide_AreItsRecords(string id, KpiSide side, string expected) =>
        Assert.Equal(expected, October.Members(id, side));

    [Theory]
    [InlineData("opening-prospects", "7")]
    [InlineData("new-prospects", "3")]
    [InlineData("delivered-prospects", "2")]
    [InlineData("lost-prospects", "1")]
    [InlineData("closing-prospects", "7")]
    [InlineData("orders-signed", "4")]
    [InlineData("orders-cancelled", "1")]
    [InlineData("order-rate", "4/10")]
    [InlineData("order-cancellation-rate", "1/5")]
    public void AsOf_BeforeTheEnd_CutsThePeriod(string id, string expected) => Assert.Equal(expected, UpToTheTenth[id]);

    [Theory]
    [InlineData("10-31", "closing-prospects", "2")]
    [InlineData("10-31", "close-rate", "0/2")]
    [InlineData("10-31", "order-rate", "0/2")]
    [InlineData("10-31", "overall-visit-rate", "1/2")]
    [InlineData("11-05", "order-rate", "1/2")]
    [InlineData("11-05", "order-delivery-rate", "0/1")]
    [InlineData("11-05", "overall-visit-rate", "2/2")]
    [InlineData("11-10", "order-delivery-rate", "1/1")]
    [InlineData("11-30", "close-rate", "1/2")]
    [InlineData("11-19", "lost-rate", "0/2")]
    [InlineData("11-20", "lost-rate", "1/2")]
    [InlineData("11-30", "lost-rate", "1/2")]
    [InlineData("11-30", "delivered-prospects", "0")]
    [InlineData("11-30", "lost-prospects", "0")]
    [InlineData("11-30", "orders-signed", "0")]
    [InlineData("11-30", "closing-prospects", "2")]
    [InlineData("11-30", "closing-active", "2")]
    [InlineData("11-30", "visited-share", "1/2")]
    public void AsOf_AfterTheEnd_SeesWhatBecameOfThePeriodsCards(string asOf, string id, string expected)
    {
        var story = Story.OfCards(
            """
            A walk-in 09-10 B | 11-05 order | 11-10 delivered
            B phone   10-20 C | 11-02 showroom | 11-20 lost gave-up
            C walk-in 11-01 B | 11-02 order | 11-03 delivered
            """);

        Assert.Equal(expected, story.Report("10-01", "10-31", asOf)[id]);
    }

    // The first day belongs to the period: A was ordered before it, B on it.
    [Fact]
    public void DeliveredOpening_OrderedOnTheFirstDay_IsNoOpeningOrder()
    {
        var october = Story.OfCards(
            """
            A walk-in 09-10 B | 09-30 order | 10-20 delivered
            B walk-in 09-10 B | 10-01 order | 10-20 delivered
            """).Report("10-01", "10-31");

        Assert.Equal("A", october.Members("delivered-opening-ordered"));
        Assert.Equal("B", october.Members("delivered-opening-prospect"));
    }

    [Fact]
    public void OrderCancellation_OnTheFirstDay_IsOfAnOrderInForceBefore() => Assert.Equal(
        "1/1",
        Story.OfCards("A walk-in 09-10 B | 09-20 order | 10-01 order-cancelled")
            .Report("10-01", "10-31")["order-cancellation-rate"]);

    [Fact]
    public void Delivery_WithoutRecordedOrder_HadOneSignedThatDay()
    {
        var story = Story.OfCards("A walk-in 09-10 B | 10-05 delivered");

        Assert.Equal("1", story.Report("10-01", "10-31")["orders-signed"]);
        Assert.Equal("25/1", story.Report("10-01", "10-31")["days-to-order"]);
        Assert.Equal("1", story.Report("10-01", "10-31")["delivered-opening-prospect"]);
        Assert.Equal("0", story.Report("10-01", "10-31")["delivered-opening-ordered"]);
    }

    [Fact]
    public void Opening_ClosedTheDayBefore_IsNotCounted()
    {
        var story = Story.OfCards(
            """
            A walk-in 09-10 B | 09-30 lost gave-up
            B walk-in 09-10 B | 10-01 lost gave-up
            C walk-in 09-30 B
            D walk-in 10-01 B
            """);

        Assert.Equal("B C", story.Report("10-01", "10-31").Members("opening-prospects"));
    }

    [Fact]
    public void LoyaltyShare_OfDeliveries_CountsTheThreeOwnerSources()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 H lead owner-replacement | 10-02 order | 10-03 delivered
            B walk-in 10-01 H lead owner-additional  | 10-02 order | 10-03 delivered
            C walk-in 10-01 H lead owner-referral    | 10-02 order | 10-31 delivered
            D walk-in 10-01 H lead call              | 10-02 order | 10-03 delivered
            E walk-in 10-01 H                        | 10-02 order | 10-03 delivered
            F walk-in 10-01 H lead owner-referral    | 10-02 order | 11-01 delivered
            """).Report("10-01", "10-31");

        Assert.Equal("1/5", report["replacement-share"]);
        Assert.Equal("1/5", report["additional-share"]);
        Assert.Equal("1/5", report["referral-share"]);
        Assert.Equal("3/5", report["loyalty-share"]);
        Assert.Equal("A B C", report.Members("loyalty-share"));
        Assert.Equal(" 0/1, call 0/1, owner-additional 1/1, owner-referral 1/1, owner-replacement 1/1", report
            .Split("loyalty-share", Dimensions.LeadSource));
    }
}

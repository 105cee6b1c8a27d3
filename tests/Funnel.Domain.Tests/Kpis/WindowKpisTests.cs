using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class WindowKpisTests
{
    // A is delivered on day 30, B on day 31; C has been there for 30 days on the as-of date itself.
    internal const string October = """
        A walk-in 10-01 B | 10-31 delivered
        B walk-in 10-01 B | 11-01 delivered
        C walk-in 10-16 B
        D walk-in 10-17 B | 10-20 delivered
        E walk-in 10-20 B
        """;

    [Fact]
    public void NewCloseRate_Within30Days_HasDay30InAndLeavesOutTheImmature()
    {
        var report = Story.OfCards(October).Report("10-01", "10-31", "11-15");

        Assert.Equal("1/3", report["new-close-rate-30d"]);
        Assert.Equal("A", report.Members("new-close-rate-30d"));
        Assert.Equal("A B C", report.Members("new-close-rate-30d", KpiSide.Denominator));
        Assert.Equal("2", report["new-close-rate-30d-immature"]);
        Assert.Equal("1", report["new-close-rate-30d-immature-converted"]);
        Assert.Equal("3/5", report["new-close-rate"]);
    }

    [Fact]
    public void NewOverallVisitRate_Within7Days_CountsTheDayOfFiling()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 B
            B phone   10-01 B | 10-08 showroom
            C phone   10-01 B | 10-09 showroom
            D phone   10-25 B | 10-26 showroom
            """).Report("10-01", "10-31");

        Assert.Equal("2/3", report["new-overall-visit-rate-7d"]);
        Assert.Equal("1", report["new-overall-visit-rate-7d-immature"]);
        Assert.Equal("1", report["new-overall-visit-rate-7d-immature-converted"]);
    }

    [Fact]
    public void NewFirstOrderRate_Within60Days_IsOfTheFirstSigningCancelledOrNot()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 B | 10-02 order | 10-03 order-cancelled | 12-20 order
            B walk-in 10-01 B | 11-30 order
            C walk-in 10-01 B | 12-01 order
            """).Report("10-01", "10-31", "12-31");

        Assert.Equal("2/3", report["new-first-order-rate-60d"]);
        Assert.Equal("A B", report.Members("new-first-order-rate-60d"));
    }

    // A's order is older than the filing of the card it was taken over by.
    [Fact]
    public void NewFirstOrderRate_OfAnOrderTakenOver_CountsItAsDayZero()
    {
        var report = Story.OfCards(
            """
            S phone   10-10 B
            A walk-in 10-01 B | 10-02 order | 10-03 order-cancelled | 10-20 merged S
            """).Report("10-01", "10-31", "11-15");

        Assert.Equal("1/1", report["new-first-order-rate-7d"]);
    }

    [Fact]
    public void NewTestDriveAndLostRates_Within90Days_CountTheirOwnOutcomes()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 B | 10-05 showroom test-drive
            B walk-in 10-01 B | 12-30 lost gave-up
            C walk-in 10-01 B | 12-31 lost gave-up
            """).Report("10-01", "10-31", "2011-01-31");

        Assert.Equal("1/3", report["new-test-drive-rate-90d"]);
        Assert.Equal("1/3", report["new-lost-rate-90d"]);
        Assert.Equal("B", report.Members("new-lost-rate-90d"));
    }
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class SigningKpisTests
{
    // B and E had an order in force when October began; A's had been cancelled; D signs after October.
    [Fact]
    public void OpeningSigningRate_OfOctober_IsOfThoseWithoutAnOrderBefore()
    {
        var report = Story.OfCards(
            """
            A walk-in 09-01 B | 09-10 order | 09-30 order-cancelled | 10-01 order | 10-02 order-cancelled
            B walk-in 09-01 B | 09-30 order
            C walk-in 09-01 B | 10-31 order
            D walk-in 09-01 B | 11-01 order
            E walk-in 09-01 B | 09-10 order | 10-01 order-cancelled | 10-05 order
            F walk-in 10-01 B | 10-01 order
            G walk-in 09-01 B | 09-30 lost gave-up
            """).Report("10-01", "10-31", "11-30");

        Assert.Equal("2/3", report["opening-signing-rate"]);
        Assert.Equal("A C", report.Members("opening-signing-rate"));
        Assert.Equal("A C D", report.Members("opening-signing-rate", KpiSide.Denominator));
        Assert.Equal("1/1", report["new-signing-rate"]);
    }

    [Fact]
    public void NewSigningRate_OfOctober_CountsCancelledOrdersAndNoLaterOnes()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 B | 10-02 order | 10-03 order-cancelled
            B walk-in 10-31 B | 10-31 order | 11-02 delivered
            C walk-in 10-31 B | 11-01 order
            D walk-in 10-05 B | 10-06 delivered
            """).Report("10-01", "10-31", "11-30");

        Assert.Equal("3/4", report["new-signing-rate"]);
        Assert.Equal("A B D", report.Members("new-signing-rate"));
    }

    // O's order, signed and cancelled before the merge, goes to the survivor; it is older than S's filing.
    [Fact]
    public void Orders_OfADuplicateFiledEarlier_CountForTheSurvivor()
    {
        var report = Story.OfCards(
            """
            S phone   10-10 B
            O walk-in 10-01 B | 10-02 order | 10-03 order-cancelled | 10-20 merged S
            """).Report("10-01", "10-31");

        Assert.Equal("1", report["orders-signed"]);
        Assert.Equal("0/1", report["days-to-order"]);
        Assert.Equal("1/1", report["new-signing-rate"]);
    }

    [Fact]
    public void TestDriveSigningRate_OfOctober_IsOfOrdersThatStand()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 B test-drive | 10-02 order
            B walk-in 10-01 B | 10-03 showroom test-drive | 10-04 order | 10-05 order-cancelled
            C phone   10-01 B | 10-02 order
            D walk-in 10-01 B test-drive | 10-02 order | 10-03 delivered
            E walk-in 10-01 B test-drive
            F walk-in 10-01 B | 11-01 showroom test-drive
            """).Report("10-01", "10-31");

        Assert.Equal("2/4", report["test-drive-signing-rate"]);
        Assert.Equal("A D", report.Members("test-drive-signing-rate"));
    }
}

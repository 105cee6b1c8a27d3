using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class BaseCustomerAndCheckKpisTests
{
    // B1's day is over, B3 was followed up in time, B4 is followed up on 2 November, B5 was allocated before.
    [Theory]
    [InlineData("10-31", "2", "B2 B4", "1/4")]
    [InlineData("11-01", "1", "B4", "1/4")]
    [InlineData("11-02", "0", "", "2/4")]
    public void BaseStillOpen_OfOctober_IsNotFollowedUpAndNotDue(
        string asOf, string open, string members, string timely)
    {
        var report = Story.OfBaseCustomers(
            """
            B1 10-01 due 10-31
            B2 10-01 due 11-01
            B3 10-01 due 11-05 followed 10-20
            B4 10-01 due 11-05 followed 11-02
            B5 09-30 due 11-05
            """).Report("10-01", "10-31", asOf);

        Assert.Equal(open, report["base-still-open"]);
        Assert.Equal(members, report.Members("base-still-open"));
        Assert.Equal(timely, report["base-timeliness-rate"]);
    }

    // B2 arrived before it was invited; B3 arrived when October was over; B5 was allocated before it.
    private static readonly Story Customers = Story.OfBaseCustomers(
        """
        B1 10-01 due 10-05 accurate followed 10-05 invited 10-04 arrived 10-04 intent 10-06
        B2 10-02 due 10-05 followed 10-06 invited 10-06 arrived 10-05
        B3 10-03 due 10-20 accurate invited 10-10 arrived 11-01 by Bob
        B4 10-04 due 10-20
        B5 09-30 due 10-05 accurate followed 10-01 invited 10-01 arrived 10-02 intent 10-02
        B6 10-31 due 11-05 accurate followed 10-31
        B7 11-01 due 11-05 accurate followed 11-01
        """);

    [Theory]
    [InlineData("base-arrival-rate", "1/3", "2/3")]
    [InlineData("base-accuracy-rate", "3/5", "3/5")]
    [InlineData("base-timeliness-rate", "2/5", "2/5")]
    [InlineData("base-intent-rate", "1/5", "1/5")]
    public void BaseRate_OfOctober_IsWorkedOutByHand(string id, string atItsEnd, string aMonthLater)
    {
        Assert.Equal(atItsEnd, Customers.Report("10-01", "10-31")[id]);
        Assert.Equal(aMonthLater, Customers.Report("10-01", "10-31", "11-30")[id]);
    }

    [Fact]
    public void BaseRate_SeenBeforeTheInvitation_DoesNotKnowIt()
    {
        var early = Customers.Report("10-01", "10-31", "10-05");

        Assert.Equal("1/1", early["base-arrival-rate"]);
        Assert.Equal("1/4", early["base-timeliness-rate"]);
        Assert.Equal("0/4", early["base-intent-rate"]);
        Assert.Equal("Ann 1/3, Bob 1/1", early.Split("base-accuracy-rate", Dimensions.Consultant));
    }

    // B1 is invited and arrives on the 4th; B2 is invited on the 6th, when B1's card is made.
    [Theory]
    [InlineData("10-04", "1/1", "0/4")]
    [InlineData("10-06", "1/2", "1/4")]
    public void BaseRate_SeenOnTheDay_CountsIt(string asOf, string arrival, string intent)
    {
        var report = Customers.Report("10-01", "10-31", asOf);

        Assert.Equal(arrival, report["base-arrival-rate"]);
        Assert.Equal(intent, report["base-intent-rate"]);
    }

    [Theory]
    [InlineData("product-knowledge-pass-rate")]
    [InlineData("test-drive-satisfaction-rate")]
    [InlineData("contract-text-usage-rate")]
    [InlineData("commitment-fulfilment-rate")]
    [InlineData("delivery-appointment-rate")]
    [InlineData("delivery-satisfaction-rate")]
    [InlineData("after-sales-satisfaction-rate")]
    [InlineData("entry-completion-rate")]
    [InlineData("call-standard-rate")]
    [InlineData("mot-compliance-rate")]
    public void CheckRate_OfOneKind_CountsThatKindAlone(string id)
    {
        var kind = id[..^"-rate".Length];
        var report = Story.OfChecks(
            $"""
            10-01 {kind} passed
            10-15 {kind} passed
            10-31 {kind} failed
            09-30 {kind} passed
            11-01 {kind} passed
            """).Report("10-01", "10-31", "11-30");

        Assert.Equal("2/3", report[id]);
        Assert.Equal("Ann@2010-10-01 Ann@2010-10-15", report.Members(id));
        Assert.Equal(3, report.Total().Sum(value => value.Denominator ?? value.Numerator) - DaysOfOctober);
    }

    private const int DaysOfOctober = 31;
}

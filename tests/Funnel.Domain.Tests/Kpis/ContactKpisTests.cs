using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class ContactKpisTests
{
    // E's day after is not over; G and H were ordered and lost before anybody had to call; J was ordered later.
    private static readonly Story FirstFollowUps = Story.OfCards(
        """
        A phone    10-01 B | 10-01 call
        B phone    10-01 B | 10-02 call
        C phone    10-01 B | 10-03 call
        D outreach 10-30 B
        E outreach 10-31 B
        F phone    10-31 B | 10-31 call
        G phone    10-05 B | 10-06 order
        H phone    10-05 B | 10-06 lost gave-up
        I phone    10-05 B | 10-05 call | 10-05 order
        J phone    10-05 B | 10-07 order
        K walk-in  10-01 B
        """);

    [Theory]
    [InlineData("contacts", "6")]
    [InlineData("contacts-call", "3")]
    [InlineData("contacts-message", "1")]
    [InlineData("contacts-showroom", "1")]
    [InlineData("contacts-home-visit", "1")]
    public void Contacts_OfOctober_AreCountedByManner(string id, string expected) => Assert.Equal(
        expected,
        Story.OfCards(
            """
            A walk-in 10-01 B | 10-01 call | 10-02 message | 10-03 showroom | 10-04 home-visit | 10-05 call
            B walk-in 09-01 B | 09-30 call | 10-31 call | 11-01 call
            """).Report("10-01", "10-31", "11-30")[id]);

    [Theory]
    [InlineData("10-30", "3/5", "A B I", "A B C I J")]
    [InlineData("10-31", "4/7", "A B F I", "A B C D F I J")]
    [InlineData("11-01", "4/8", "A B F I", "A B C D E F I J")]
    public void FirstFollowUpRate_OfOctober_LeavesOutWhatIsStillOpen(
        string asOf, string expected, string made, string due)
    {
        var report = FirstFollowUps.Report("10-01", "10-31", asOf);

        Assert.Equal(expected, report["first-follow-up-rate"]);
        Assert.Equal(made, report.Members("first-follow-up-rate"));
        Assert.Equal(due, report.Members("first-follow-up-rate", KpiSide.Denominator));
    }

    // A rose before October and fell in it; C fell back; D rose on the day it was filed; H rises after October.
    [Fact]
    public void RaisedProspects_OfOctober_AreBetterThanBeforeOrAtFiling()
    {
        var story = Story.OfCards(
            """
            A walk-in 09-01 C | 09-30 call level B | 10-10 call level C
            B walk-in 09-01 C | 10-05 call level A
            C walk-in 09-01 C | 10-05 call level A | 10-20 call level C
            D walk-in 10-01 C | 10-01 call level B
            E walk-in 10-05 H
            F walk-in 09-01 C | 10-05 call level A | 10-06 lost gave-up
            G walk-in 09-01 C | 09-05 call level B | 09-30 lost gave-up
            H walk-in 09-01 C | 11-01 call level A
            I walk-in 10-01 B | 10-02 call level C | 10-03 call level A
            """);

        Assert.Equal("4", story.Report("10-01", "10-31", "11-30")["raised-prospects"]);
        Assert.Equal("B D F I", story.Report("10-01", "10-31", "11-30").Members("raised-prospects"));
        Assert.Equal("B C D F I", story.Report("10-01", "10-31", "10-19").Members("raised-prospects"));
    }

    [Fact]
    public void RaisedProspects_OfASurvivor_AreRaisedOnTheDayOfTheMerge()
    {
        var story = Story.OfCards(
            """
            S phone   09-01 C
            O walk-in 09-02 A | 10-10 merged S
            """);

        Assert.Equal("", story.Report("10-01", "10-31", "10-09").Members("raised-prospects"));
        Assert.Equal("S", story.Report("10-01", "10-31", "10-10").Members("raised-prospects"));
        Assert.Equal("", story.Report("10-11", "10-31").Members("raised-prospects"));
    }
}

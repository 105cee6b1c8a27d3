using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class FollowUpKpisTests
{
    // C and E lapse; D and F were overdue when they closed or slept; G's contacts answer two dates on one day.
    private static readonly Story Cards = Story.OfCards(
        """
        A walk-in 10-01 B next 10-05 | 10-05 call next 10-10 | 10-12 call
        B walk-in 10-01 B next 10-08
        C walk-in 10-01 B next 10-08 | 10-08 lost gave-up
        D walk-in 10-01 B next 10-08 | 10-09 lost gave-up
        E phone   09-01 B next 10-20 | 10-15 dormant
        F phone   09-01 B next 10-10 | 10-15 dormant | 10-25 call
        G walk-in 10-01 B next 10-20 | 10-10 call next 10-10 | 10-10 message
        H walk-in 10-01 B next 11-05
        I walk-in 10-01 B next 10-12 | 10-05 order | 10-06 order-cancelled | 10-12 showroom
        J walk-in 09-01 B next 09-30 | 10-01 call
        """);

    [Theory]
    [InlineData("follow-up-timeliness-rate", "4/8")]
    [InlineData("follow-up-completion-rate", "6/8")]
    [InlineData("contacts-per-prospect", "7/10")]
    [InlineData("contact-coverage-rate", "5/10")]
    [InlineData("level-upgrades", "0")]
    public void Rate_OfOctober_IsWorkedOutByHand(string id, string expected) =>
        Assert.Equal(expected, Cards.Report("10-01", "10-31")[id]);

    [Theory]
    [InlineData("follow-up-timeliness-rate", KpiSide.Numerator, "A@2010-10-05 G@2010-10-10 G@2010-10-20 I@2010-10-12")]
    [InlineData(
        "follow-up-timeliness-rate",
        KpiSide.Denominator,
        "A@2010-10-05 A@2010-10-10 B@2010-10-08 D@2010-10-08 F@2010-10-10 G@2010-10-10 G@2010-10-20 I@2010-10-12")]
    [InlineData("contact-coverage-rate", KpiSide.Numerator, "A F G I J")]
    [InlineData("contacts-per-prospect", KpiSide.Numerator, "A B C D E F G H I J")]
    public void Members_OfASide_AreItsRecords(string id, KpiSide side, string expected) =>
        Assert.Equal(expected, Cards.Report("10-01", "10-31").Members(id, side));

    // A is filed and called on the last day, B called and lost on the first.
    [Fact]
    public void ContactsPerProspect_AtBothEndsOfThePeriod_CountsThem() => Assert.Equal(
        "2/2",
        Story.OfCards(
            """
            A walk-in 10-31 B | 10-31 call
            B walk-in 09-10 B | 10-01 call | 10-01 lost gave-up
            """).Report("10-01", "10-31")["contacts-per-prospect"]);

    [Theory]
    [InlineData("follow-up-timeliness-rate", "2/6")]
    [InlineData("follow-up-completion-rate", "2/6")]
    public void DueDates_SeenOnTheEleventh_AreThoseDueByThen(string id, string expected) =>
        Assert.Equal(expected, Cards.Report("10-01", "10-31", "10-11")[id]);

    [Theory]
    [InlineData("10-31", "0/2", "0/2")]
    [InlineData("11-02", "0/2", "1/2")]
    public void DueDates_AnsweredAfterThePeriod_AreCompletedLate(string asOf, string timely, string completed)
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 B next 10-30 | 11-02 call
            B walk-in 10-01 B next 10-31 | 11-01 lost gave-up
            """).Report("10-01", "10-31", asOf);

        Assert.Equal(timely, report["follow-up-timeliness-rate"]);
        Assert.Equal(completed, report["follow-up-completion-rate"]);
    }

    [Theory]
    [InlineData("10-07", "0/0")]
    [InlineData("10-08", "0/0")]
    [InlineData("10-09", "0/1")]
    public void DueDate_OfADormantCard_LapsesUnlessOverdueAlready(string dormantOn, string expected) => Assert.Equal(
        expected,
        Story.OfCards($"A phone 09-01 B next 10-08 | {dormantOn} dormant")
            .Report("10-01", "10-31")["follow-up-completion-rate"]);

    [Fact]
    public void DueDate_Replaced_IsAnsweredByTheContactThatReplacedIt()
    {
        var report = Story.OfCards("A walk-in 10-01 B next 10-20 | 10-02 call next 10-03").Report("10-01", "10-31");

        Assert.Equal("1/2", report["follow-up-timeliness-rate"]);
        Assert.Equal("A@2010-10-20", report.Members("follow-up-timeliness-rate"));
    }

    [Fact]
    public void LevelUpgrades_OfOctober_AreContactsThatBetterTheLevel()
    {
        var report = Story.OfCards(
            """
            A walk-in 10-01 C | 10-02 call level B | 10-03 call level B | 10-05 call level H | 10-06 call level A
            B walk-in 09-01 N | 09-30 call level C | 10-31 call level B | 11-01 call level A
            C walk-in 10-01 H | 10-02 order | 10-03 call level O
            """).Report("10-01", "10-31", "11-30");

        Assert.Equal("4", report["level-upgrades"]);
        Assert.Equal("A@2010-10-02 A@2010-10-05 B@2010-10-31 C@2010-10-03", report.Members("level-upgrades"));
        Assert.Equal("1", report["level-downgrades"]);
        Assert.Equal("A@2010-10-06", report.Members("level-downgrades"));
    }

    // LOTUS shows O while the card is ordered; what is judged goes on underneath.
    [Fact]
    public void LevelUpgrades_LotusWhileOrdered_AreThoseOfTheRecordedLevel()
    {
        var report = (Story.OfCards(
            "K1 walk-in 10-01 B | 10-02 order | 10-03 call level H | 10-04 call level C | 10-05 call level C") with
        {
            Scale = LevelScales.Lotus,
        }).Report("10-01", "10-31");

        Assert.Equal("K1@2010-10-03", report.Members("level-upgrades"));
        Assert.Equal("K1@2010-10-04", report.Members("level-downgrades"));
        Assert.Equal("1/1", report["level-share-O"]);
    }

    [Fact]
    public void Contacts_OfCardsClosedOrFiledOutside_AreNotThoseOfProspects()
    {
        var report = Story.OfCards(
            """
            A walk-in 09-01 B | 09-30 call | 09-30 lost gave-up
            B walk-in 09-01 B | 10-01 call | 10-31 call | 10-31 lost gave-up
            C walk-in 11-01 B | 11-01 call
            D walk-in 10-31 B | 11-01 call
            """).Report("10-01", "10-31", "11-30");

        Assert.Equal("2/2", report["contacts-per-prospect"]);
        Assert.Equal("1/2", report["contact-coverage-rate"]);
    }
}

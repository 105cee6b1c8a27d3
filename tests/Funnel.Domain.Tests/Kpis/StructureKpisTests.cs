using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class StructureKpisTests
{
    // On 31 October the cards are 31, 30, 60, 61, 90, 91 and 0 days old.
    private static readonly Report October = Story.OfCards(
        """
        A walk-in 09-30 H complete
        B walk-in 10-01 H complete | 10-05 call level A | 11-02 call level B
        C phone   09-01 A | 11-01 showroom
        D phone   08-31 B | 10-31 showroom
        E walk-in 08-02 C
        F walk-in 08-01 N
        G walk-in 10-31 O | 10-31 order | 11-01 delivered
        H walk-in 08-01 H | 10-31 lost gave-up
        """).Report("10-01", "10-31", "11-30");

    [Theory]
    [InlineData("closing-prospects", "7")]
    [InlineData("average-card-age", "363/7")]
    [InlineData("card-age-over-30-share", "5/7")]
    [InlineData("card-age-over-60-share", "3/7")]
    [InlineData("card-age-over-90-share", "1/7")]
    [InlineData("level-share-O", "1/7")]
    [InlineData("level-share-H", "1/7")]
    [InlineData("level-share-A", "2/7")]
    [InlineData("level-share-B", "1/7")]
    [InlineData("level-share-C", "1/7")]
    [InlineData("level-share-N", "1/7")]
    [InlineData("visited-share", "6/7")]
    [InlineData("complete-card-rate", "1/2")]
    [InlineData("closing-ordered", "1")]
    [InlineData("cadence-compliance-rate", "0/0")]
    public void Structure_OfOctober_IsThatOfItsLastDay(string id, string expected) =>
        Assert.Equal(expected, October[id]);

    [Fact]
    public void Members_OfAnAverage_AreItsDenominators()
    {
        Assert.Equal("A B C D E F G", October.Members("average-card-age"));
        Assert.Equal("A B C D E F G", October.Members("average-card-age", KpiSide.Denominator));
    }

    [Fact]
    public void Level_AsDimension_IsThatOfTheLastKnownDay() => Assert.Equal(
        "A 0/2, B 0/1, C 0/1, H 0/2, N 0/1, O 1/1", October.Split("close-rate", Dimensions.Level));

    [Fact]
    public void Level_Unused_IsNoGroupButHasAShare()
    {
        var report = Story.OfCards("A walk-in 10-01 H").Report("10-01", "10-31");

        Assert.Equal("0/1", report["level-share-N"]);
        Assert.Equal("H 1/1", report.Split("level-share-H", Dimensions.Level));
    }

    [Theory]
    [InlineData("overdue-prospects", "2", "A E")]
    [InlineData("overdue-rate", "2/5", "A E")]
    public void Overdue_AtTheEndOfOctober_AreThoseDueBeforeIt(string id, string expected, string members)
    {
        var report = Story.OfCards(
            """
            A walk-in  10-01 B next 10-30
            B walk-in  10-01 B next 10-31
            C walk-in  10-01 B
            D outreach 10-01 B next 10-05 | 10-20 dormant
            E walk-in  10-01 B next 10-15 | 10-02 order
            F walk-in  10-01 B next 10-05 | 10-04 call
            G walk-in  10-01 B next 10-05 | 10-06 lost gave-up
            """).Report("10-01", "10-31", "11-30");

        Assert.Equal(expected, report[id]);
        Assert.Equal(members, report.Members(id));
    }

    [Fact]
    public void CadenceCompliance_Lotus_TakesTheIntervalOfTheLevelOrTheAgreedDate()
    {
        var story = Story.OfCards(
            """
            TwoDaysAgo     walk-in 10-01 H | 10-29 call
            ThreeDaysAgo   walk-in 10-01 H | 10-28 call
            AgreedTomorrow walk-in 10-01 H next 11-01 agreed
            AgreedToday    walk-in 10-01 H next 10-31 agreed
            AgreedBefore   walk-in 10-01 H next 10-30 agreed
            SetTomorrow    walk-in 10-01 H next 11-01
            FiledFifteen   walk-in 10-16 C
            FiledSixteen   walk-in 10-15 C
            OrderedSeven   walk-in 10-01 O | 10-20 order | 10-24 call
            OrderedEight   walk-in 10-01 O | 10-20 order | 10-23 call
            Dormant        phone   09-01 C | 10-30 dormant
            Delivered      walk-in 10-01 O | 10-20 order | 10-31 delivered
            """) with
        { Scale = LevelScales.Lotus };
        var report = story.Report("10-01", "10-31", "11-30");

        Assert.Equal("5/10", report["cadence-compliance-rate"]);
        Assert.Equal(
            "AgreedToday AgreedTomorrow FiledFifteen OrderedSeven TwoDaysAgo",
            report.Members("cadence-compliance-rate"));
    }

    [Fact]
    public void CadenceCompliance_LotusWhileOrdered_TakesTheIntervalOfLevelO()
    {
        var story = Story.OfCards("K1 walk-in 10-01 H | 10-05 call | 10-05 order") with { Scale = LevelScales.Lotus };

        Assert.Equal("1/1", story.Report("10-01", "10-31", "10-10")["cadence-compliance-rate"]);
        Assert.Equal("1/1", story.Report("10-01", "10-31", "10-12")["cadence-compliance-rate"]);
        Assert.Equal("0/1", story.Report("10-01", "10-31", "10-13")["cadence-compliance-rate"]);
        Assert.Equal("1/1", story.Report("10-01", "10-31", "10-10")["level-share-O"]);
    }

    [Fact]
    public void CadenceCompliance_FarDateNobodyAgreed_IsNotKept() => Assert.Equal(
        "0/1",
        (Story.OfCards("K1 walk-in 08-20 H next 12-20") with { Scale = LevelScales.Lotus })
            .Report("10-01", "10-31")["cadence-compliance-rate"]);

    [Fact]
    public void CadenceCompliance_StandardWithoutIntervals_SaysItDoesNotApply()
    {
        static string Of(LevelScale scale) => StructureKpis.CadenceComplianceRate(scale).Formula.Zh;

        Assert.Contains("不适用", Of(LevelScales.Gps), StringComparison.Ordinal);
        Assert.DoesNotContain("不适用", Of(LevelScales.Lotus), StringComparison.Ordinal);
    }

    [Fact]
    public void Unscheduled_NoNextDate_IsNeverSilentlyFine()
    {
        var october = Story.OfCards(
            """
            Forgotten   walk-in 03-01 H
            Never       phone   03-01 H
            Woken       phone   03-01 B next 03-05 | 03-05 call | 04-01 dormant | 04-10 reactivated
            Ordered     walk-in 03-01 H | 03-02 order
            Scheduled   walk-in 03-01 H next 11-20
            Late        walk-in 03-01 H next 03-10
            Asleep      phone   03-01 B | 03-02 call | 04-01 dormant
            Delivered   walk-in 03-01 H | 03-02 order | 03-03 delivered
            """).Report("10-01", "10-31");

        Assert.Equal("4", october["unscheduled-prospects"]);
        Assert.Equal("4/6", october["unscheduled-rate"]);
        Assert.Equal("Forgotten Never Ordered Woken", october.Members("unscheduled-prospects"));
    }

    [Fact]
    public void Unscheduled_NextDateOnTheLastDay_IsScheduled() => Assert.Equal(
        "0/1", Story.OfCards("K1 walk-in 10-01 H next 10-31").Report("10-01", "10-31")["unscheduled-rate"]);

    [Theory]
    [InlineData("2010-02-28", "2010-01-31 2010-01-28")]
    [InlineData("2012-02-29", "2012-01-31 2012-01-29")]
    public void CadenceCompliance_MonthlyAtTheEndOfFebruary_FollowsTheCalendar(string cut, string kept)
    {
        var days = new[] { "2010-01-31", "2010-01-28", "2010-01-27", "2012-01-31", "2012-01-29", "2012-01-28" }
            .Where(day => day[..4] == cut[..4]).ToList();
        var story = Story.OfCards(string.Join('\n', days.Select(day => $"C{day} walk-in {day} intending")))
            with
        { Scale = LevelScales.Drm };
        var report = story.Report(cut, cut);

        Assert.Equal("2/3", report["cadence-compliance-rate"]);
        Assert.Equal(
            kept.Split(' ').Order(StringComparer.Ordinal).Select(day => $"C{day}"),
            report.Members("cadence-compliance-rate").Split(' '));
    }

    [Fact]
    public void CadenceCompliance_Drm_LeavesWatchingCustomersOut()
    {
        var story = Story.OfCards(
            """
            Seven    walk-in 10-24 imminent
            Eight    walk-in 10-23 imminent
            Watching walk-in 10-30 watching
            """) with
        { Scale = LevelScales.Drm };

        Assert.Equal("1/2", story.Report("10-01", "10-31")["cadence-compliance-rate"]);
        Assert.Equal("1/3", story.Report("10-01", "10-31")["level-share-watching"]);
    }
}

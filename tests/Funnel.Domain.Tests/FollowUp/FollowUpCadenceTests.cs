using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Tests.FollowUp;

public sealed class FollowUpCadenceTests
{
    private static readonly LocalDate Contacted = new(2010, 10, 1);

    [Theory]
    [InlineData("O", "2010-10-08")]
    [InlineData("H", "2010-10-03")]
    [InlineData("A", "2010-10-05")]
    [InlineData("B", "2010-10-08")]
    [InlineData("C", "2010-10-16")]
    public void LatestNext_Lotus_IsTheGradesInterval(string level, string latest) =>
        Assert.Equal(Day(latest), FollowUpCadences.Lotus.LatestNext(Contacted, new(level)));

    [Theory]
    [InlineData("2010-10-01", "imminent", "2010-10-08")]
    [InlineData("2010-10-01", "intending", "2010-11-01")]
    [InlineData("2011-01-31", "intending", "2011-02-28")]
    public void LatestNext_Drm_IsAWeekOrACalendarMonth(string contacted, string level, string latest) =>
        Assert.Equal(Day(latest), FollowUpCadences.Drm.LatestNext(Day(contacted), new(level)));

    [Fact]
    public void LatestNext_NoIntervalAnywhere_IsNull()
    {
        Assert.Null(FollowUpCadences.Drm.LatestNext(Contacted, new("watching")));
        Assert.Null(FollowUpCadences.Gps.LatestNext(Contacted, new("H")));
        Assert.Null(FollowUpCadences.Gps.IntervalAt(new("H")));
    }

    [Theory]
    [InlineData(1, "2010-10-04")]
    [InlineData(2, "2010-10-08")]
    [InlineData(3, "2010-10-16")]
    [InlineData(4, "2010-10-31")]
    public void LatestNext_GpsFollowUpLevel_IsItsInterval(int number, string latest) => Assert.Equal(
        Day(latest), FollowUpCadences.Gps.LatestNext(Contacted, new("N"), FollowUpLevels.Get(number)));

    [Theory]
    [InlineData("H", 2, "2010-10-03")]
    [InlineData("C", 2, "2010-10-08")]
    [InlineData("B", 2, "2010-10-08")]
    public void LatestNext_GradeAndFollowUpLevel_IsTheEarlier(string level, int number, string latest) => Assert.Equal(
        Day(latest), FollowUpCadences.Lotus.LatestNext(Contacted, new(level), FollowUpLevels.Get(number)));

    [Fact]
    public void LatestNext_UnknownLevel_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => FollowUpCadences.Lotus.LatestNext(Contacted, new("N")));

    [Theory]
    [InlineData("2010-10-01")]
    [InlineData("2010-10-05")]
    public void Judge_WithinTheBound_IsAccepted(string next) => Answer.Accepted(
        FollowUpCadences.Lotus.Judge(new(Contacted, Day(next)), new("A")));

    [Fact]
    public void Judge_DayAfterTheBound_IsRefusedUnlessAgreed()
    {
        var next = new NextContact(Contacted, Day("2010-10-06"));

        var reason = Assert.Single(FollowUpCadences.Lotus.Judge(next, new("A")).Reasons);

        Assert.Equal("next-date-too-late", reason.Code);
        Assert.Equal("The next date 2010-10-06 is later than 2010-10-05 (level A: within 4 days).", reason.Text.En);
        Assert.Equal("下次跟进日期 2010-10-06 晚于 2010-10-05（A级：4天内）。", reason.Text.Zh);
        Answer.Accepted(
            FollowUpCadences.Lotus.Judge(next with { IsAgreed = true }, new("A")));
    }

    [Fact]
    public void Judge_FollowUpLevelPassed_NamesIt() => Assert.Equal(
        ["The next date 2010-10-05 is later than 2010-10-04 (follow-up level 1: within 3 days)."],
        FollowUpCadences.Gps.Judge(new(Contacted, Day("2010-10-05")), new LevelCode("H"), FollowUpLevels.One)
            .Reasons.Select(r => r.Text.En));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Judge_DateBeforeItsContact_IsRefusedAgreedOrNot(bool isAgreed) => Assert.Equal(
        ["next-date-before-contact"],
        FollowUpCadences.Gps.Judge(new(Contacted, Day("2010-09-30"), isAgreed), new("H")).Reasons.Select(r => r.Code));

    [Fact]
    public void Judge_NoDate_IsRefusedOnlyWhereABoundIsSet()
    {
        var none = new NextContact(Contacted, NextOn: null);

        Assert.Equal(
            ["There is no next date; it is 2010-10-03 at the latest (level H: within 2 days)."],
            FollowUpCadences.Lotus.Judge(none, new("H")).Reasons.Select(r => r.Text.En));
        Answer.Accepted(FollowUpCadences.Drm.Judge(none, new("watching")));
    }

    [Fact]
    public void Judge_DormantOrClosedCard_TakesNoDate()
    {
        var rested = new NextContact(Contacted, Day("2010-10-02"), IsPursued: false);

        Assert.Equal(
            ["next-date-not-taken"], FollowUpCadences.Lotus.Judge(rested, new("H")).Reasons.Select(r => r.Code));
        Answer.Accepted(
            FollowUpCadences.Lotus.Judge(rested with { NextOn = null }, new("H")));
    }

    [Fact]
    public void Judge_BothBoundsOnOneDay_NamesTheGrade() => Assert.Equal(
        ["There is no next date; it is 2010-10-08 at the latest (level B: within 7 days)."],
        FollowUpCadences.Lotus.Judge(new(Contacted, NextOn: null), new LevelCode("B"), FollowUpLevels.Get(2))
            .Reasons.Select(r => r.Text.En));

    [Theory]
    [InlineData("2010-10-04", true)]
    [InlineData("2010-10-05", false)]
    public void Keeps_GpsFollowUpLevelOne_UpToItsLastDay(string next, bool keeps)
    {
        Assert.Equal(
            keeps, FollowUpCadences.Gps.Keeps(Contacted, Day(next), new LevelCode("H"), FollowUpLevels.One));
        Assert.Equal(
            keeps,
            FollowUpCadences.Gps.AgainstLateness(new(Contacted, Day(next)), new LevelCode("H"), FollowUpLevels.One)
                is null);
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}

using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Periods;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("10-01", "10-31", "10-10", "10-10", 10)]
    [InlineData("10-01", "10-31", "10-31", "10-31", 31)]
    [InlineData("10-01", "10-31", "11-30", "10-31", 31)]
    [InlineData("10-01", "10-01", "10-01", "10-01", 1)]
    [InlineData("2012-02-01", "2012-02-29", "2012-03-05", "2012-02-29", 29)]
    public void Cut_OfAPeriod_IsTheEarlierOfItsEndAndTheAsOfDate(
        string from, string to, string asOf, string cut, int days)
    {
        var period = Of(from, to, asOf);

        Assert.Equal(Words.DayOf(cut), period.Cut);
        Assert.Equal(days, period.Days);
        Assert.Equal(Words.DayOf(from), Day.From.In(period));
        Assert.Equal(Words.DayOf(cut), Day.Cut.In(period));
        Assert.Equal(Words.DayOf(asOf), Day.AsOf.In(period));
    }

    [Theory]
    [InlineData("10-02", "10-01", "10-05")]
    [InlineData("10-02", "10-05", "10-01")]
    public void Create_EndOrAsOfBeforeTheStart_IsImpossible(string from, string to, string asOf) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(from, to, asOf));

    [Theory]
    [InlineData("10-15", "12-10", "12-10", "10-15..10-31@10-31 11-01..11-30@11-30 12-01..12-10@12-10")]
    [InlineData("10-15", "12-10", "2011-01-31", "10-15..10-31@10-31 11-01..11-30@11-30 12-01..12-10@12-10")]
    [InlineData("10-15", "12-10", "11-20", "10-15..10-31@10-31 11-01..11-30@11-20")]
    [InlineData("10-15", "12-10", "11-30", "10-15..10-31@10-31 11-01..11-30@11-30")]
    [InlineData("10-15", "12-10", "12-01", "10-15..10-31@10-31 11-01..11-30@11-30 12-01..12-10@12-01")]
    [InlineData("10-05", "10-20", "10-10", "10-05..10-20@10-10")]
    [InlineData("10-31", "11-01", "11-01", "10-31..10-31@10-31 11-01..11-01@11-01")]
    public void Months_OfAPeriod_AreClippedAndEndWithTheAsOfDate(string from, string to, string asOf, string months) =>
        Assert.Equal(
            months,
            string.Join(' ', Of(from, to, asOf).Months().Select(m => $"{m.From:MM-dd}..{m.To:MM-dd}@{m.AsOf:MM-dd}")));

    [Theory]
    [InlineData("2010-10-01", "2010-10-12", "10-01..10-03@10-03 10-04..10-10@10-10 10-11..10-12@10-12")]
    [InlineData("2010-10-04", "2010-10-06", "10-04..10-10@10-06")]
    [InlineData("2010-10-10", "2010-10-11", "10-10..10-10@10-10 10-11..10-11@10-11")]
    public void Weeks_OfAPeriod_RunFromMondayToSunday(string from, string asOf, string weeks)
    {
        var to = asOf == "2010-10-06" ? "2010-10-12" : asOf;

        Assert.Equal(
            weeks,
            string.Join(' ', Of(from, to, asOf).Weeks().Select(w => $"{w.From:MM-dd}..{w.To:MM-dd}@{w.AsOf:MM-dd}")));
    }

    [Theory]
    [InlineData("2010-03-01", "2010-03-31", "2010-03-10", "2010-02-01", "2010-02-10")]
    [InlineData("2010-03-01", "2010-03-31", "2010-03-30", "2010-02-01", "2010-02-28")]
    [InlineData("2010-03-01", "2010-03-31", "2010-03-31", "2010-02-01", "2010-02-28")]
    [InlineData("2010-02-01", "2010-02-28", "2010-02-28", "2010-01-01", "2010-01-31")]
    [InlineData("2010-02-01", "2010-02-28", "2010-06-30", "2010-01-01", "2010-01-31")]
    [InlineData("2010-01-01", "2010-01-31", "2010-01-05", "2009-12-01", "2009-12-05")]
    [InlineData("2010-04-01", "2010-06-30", "2010-05-31", "2010-01-01", "2010-02-28")]
    [InlineData("2010-10-01", "2010-12-31", "2010-12-31", "2010-07-01", "2010-09-30")]
    [InlineData("2012-01-01", "2012-12-31", "2012-02-29", "2011-01-01", "2011-02-28")]
    [InlineData("2010-03-01", "2010-03-10", "2010-03-10", "2010-02-19", "2010-02-28")]
    [InlineData("2010-03-01", "2010-03-20", "2010-03-10", "2010-02-19", "2010-02-28")]
    [InlineData("2010-02-01", "2010-03-31", "2010-03-31", "2009-12-04", "2010-01-31")]
    public void Previous_OfAPeriod_IsEquallyFarOnOrAsManyDaysBefore(
        string from, string to, string asOf, string before, string until) =>
        Assert.Equal(Before(before, until, asOf), Of(from, to, asOf).Previous());

    [Theory]
    [InlineData("2010-03-01", "2010-03-31", "2010-03-10", "2009-03-01", "2009-03-10")]
    [InlineData("2012-02-01", "2012-02-29", "2012-02-29", "2011-02-01", "2011-02-28")]
    [InlineData("2013-02-01", "2013-02-28", "2013-02-28", "2012-02-01", "2012-02-29")]
    [InlineData("2010-10-01", "2010-12-31", "2010-11-05", "2009-10-01", "2009-11-05")]
    [InlineData("2010-03-05", "2010-03-20", "2010-03-10", "2009-03-05", "2009-03-10")]
    public void YearBefore_OfAPeriod_IsTheSameDaysEquallyFarOn(
        string from, string to, string asOf, string before, string until) =>
        Assert.Equal(Before(before, until, asOf), Of(from, to, asOf).YearBefore());

    [Fact]
    public void Month_OfALeapYear_HasItsLastDay() =>
        Assert.Equal(new ReportingPeriod(new(2012, 2, 1), new(2012, 2, 29)), ReportingPeriod.Month(2012, 2));

    // The earliest day that a contact may have been on, so that the interval still reaches the day asked about.
    [Theory]
    [InlineData("2010-02-28", "2010-01-28")]
    [InlineData("2012-02-29", "2012-01-29")]
    [InlineData("2012-02-28", "2012-01-28")]
    [InlineData("2010-03-01", "2010-02-01")]
    [InlineData("2010-03-31", "2010-03-01")]
    [InlineData("2010-03-30", "2010-03-01")]
    [InlineData("2010-03-29", "2010-03-01")]
    [InlineData("2010-03-28", "2010-02-28")]
    public void ReachedWithin_AMonth_FollowsTheCalendar(string day, string earliest)
    {
        var reached = Day.FromLocalDate(Words.DayOf(day)).ReachedWithin(Period.FromMonths(1)).Date;

        Assert.Equal(Words.DayOf(earliest), reached);
        Assert.True(reached.PlusMonths(1) >= Words.DayOf(day));
        Assert.True(reached.PlusDays(-1).PlusMonths(1) < Words.DayOf(day));
    }

    [Fact]
    public void Days_Before_CountCalendarDays()
    {
        Assert.Equal(Words.DayOf("08-02"), Day.FromLocalDate(Words.DayOf("10-01")).Minus(60).Date);
        Assert.Equal(
            Words.DayOf("09-24"), Day.FromLocalDate(Words.DayOf("10-01")).ReachedWithin(Period.FromWeeks(1)).Date);
        Assert.Throws<InvalidOperationException>(() => Day.Cut.Minus(1).Date);
    }

    // Seen from its own last day, and known on the day that the period after it is known on.
    private static ReportingPeriod Before(string from, string until, string knownOn) =>
        new(Words.DayOf(from), Words.DayOf(until), Words.DayOf(until), Words.DayOf(knownOn));

    private static ReportingPeriod Of(string from, string to, string asOf) =>
        new(Words.DayOf(from), Words.DayOf(to), Words.DayOf(asOf));
}

using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class DailySalesMeetingTests
{
    private static readonly Story Week = Story.OfTraffic(
        """
        T1 visit 10-09T10:00 first filed
        T2 call  10-09T11:00 none
        T3 visit 10-10T10:00 none
        """).WithCards(
        """
        A walk-in 10-09 B next 10-11
        B phone   10-01 C next 10-05 by Bob | 10-09 call by Bob level B next 10-10
        C walk-in 10-02 H next 10-08
        """);

    private static readonly DailySalesMeeting Meeting = Make("10-10");

    [Theory]
    [InlineData("visit-traffic", "Ann 1, Bob 0", "1")]
    [InlineData("call-traffic", "Ann 1, Bob 0", "1")]
    [InlineData("new-prospects", "Ann 1, Bob 0", "1")]
    [InlineData("contacts-per-prospect", "Ann 0/2, Bob 1/1", "1/3")]
    [InlineData("level-upgrades", "Ann 0, Bob 1", "1")]
    public void Yesterday_OfEachConsultant_IsTheDayBefore(string kpi, string expected, string total)
    {
        var told = Meeting.Consultants.Select(row => $"{row.Consultant} {row.Yesterday.Of(kpi)}");

        Assert.Equal(expected, string.Join(", ", told));
        Assert.Equal(total, Meeting.Total.Yesterday.Of(kpi));
    }

    [Fact]
    public void Levels_AtTheEndOfTheDay_AreAllOpenCards()
    {
        Assert.Equal("2/3", Meeting.Total.Levels.Of("level-share-B"));
        Assert.Equal(["1/2", "0/1"], Meeting.Consultants.Select(row => row.Levels.Of("level-share-H")));
    }

    [Fact]
    public void Conversion_OfThePeriod_CountsUpToTheDay() =>
        Assert.Equal(["1/3", "0/0"], Meeting.Consultants.Select(row => row.Conversion.Of("filing-rate")));

    [Fact]
    public void Tasks_ForTomorrow_AreDueOrOverdueThen()
    {
        Assert.Equal(["A"], Meeting.DueTomorrow.Select(entry => entry.Card.Card.Value));
        Assert.Equal([("C", 3), ("B", 1)], Meeting.Overdue.Select(entry => (entry.Card.Card.Value, entry.DaysOverdue)));
        Assert.Equal([(1, 1), (0, 1)], Meeting.Consultants.Select(row => (row.DueTomorrow, row.Overdue)));
        Assert.Equal((1, 2), (Meeting.Total.DueTomorrow, Meeting.Total.Overdue));
    }

    [Fact]
    public void Of_PeriodThatEndsBefore_IsRefused()
    {
        var period = Told.Period("10-01", "10-05", "10-10");

        Assert.Throws<ArgumentException>(() => DailySalesMeeting.Of(Week.Figures(period), SalesStandards.Gps));
    }

    private static DailySalesMeeting Make(string day)
    {
        var period = Told.Period("10-01", day);
        return DailySalesMeeting.Of(Week.Figures(period), SalesStandards.Gps);
    }
}

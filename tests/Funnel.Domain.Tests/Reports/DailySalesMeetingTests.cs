using System.Globalization;
using Funnel.Domain.Dealers;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;
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
    [InlineData("contacts", "Ann 0, Bob 1", "1")]
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

        Assert.Throws<ArgumentException>(() => DailySalesMeeting.Of(Week.Figures(period), SalesStandards.Gps, []));
    }

    // On 10 October 21 days are left. Ann filed 2 of 23: 21 are missing, one a day. Bob has no target for filings and
    // one card; the dealer's own is 45, of which 3 are there: two a day. Cid has a target and nothing to show.
    [Fact]
    public void Targets_OfTomorrow_AreWhatIsMissingSpreadOverTheDaysLeft()
    {
        var meeting = Make("10-10", Filings("Ann", 23), Filings(null, 45), Filings("Cid", 0));

        Assert.Equal(21, meeting.DaysLeft);
        Assert.Equal(
            ["Ann 23 2 1", "Bob  1 ", "Cid 0 0 0"],
            meeting.Consultants.Select(row => $"{row.Consultant} {LineOf(meeting, row)}"));
        Assert.Equal("45 3 2", LineOf(meeting, meeting.Total));

        static string LineOf(DailySalesMeeting meeting, MeetingRow row)
        {
            var target = Assert.Single(row.Targets);
            return string.Create(
                CultureInfo.InvariantCulture, $"{target.Target} {target.Actual} {meeting.ForTomorrow(target)}");
        }
    }

    [Fact]
    public void Targets_OfTheDayBeforeTheFirst_AreTheNextMonths()
    {
        var meeting = Make(
            "10-31",
            Filings("Ann", 31),
            new(new("D1"), new("Ann"), new(2010, 11), TargetMetric.Orders, 60));

        Assert.Equal(30, meeting.DaysLeft);
        Assert.Equal(new TargetAttainment(TargetMetric.Orders, 60, 0), Assert.Single(meeting.Total.Targets));
        Assert.Equal(2, meeting.ForTomorrow(meeting.Total.Targets[0]));
    }

    [Fact]
    public void Targets_WithoutAny_AreLeftOut() =>
        Assert.All(Meeting.Consultants.Append(Meeting.Total), row => Assert.Empty(row.Targets));

    private static MonthlyTarget Filings(string? consultant, int count) => new(
        new("D1"),
        consultant is null ? null : new ConsultantId(consultant),
        new(2010, 10),
        TargetMetric.Filings,
        count);

    private static DailySalesMeeting Make(string day, params MonthlyTarget[] targets)
    {
        var period = Told.Period("10-01", day);
        return DailySalesMeeting.Of(Week.Figures(period), SalesStandards.Gps, targets);
    }
}

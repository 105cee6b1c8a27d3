using Funnel.Domain.Channels;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Reports;

public sealed class LeadCollectionProgressTests
{
    [Fact]
    public void Latest_OnTheTenth_IsHeldAgainstTargetAndTime()
    {
        var report = Make("10-01", "10-31", "10-10", Filings("D1", null, 10, 31));

        Assert.Equal(10, report.Days.Count);
        Assert.Equal(Words.DayOf("10-10"), report.Latest.On);
        Assert.Equal(
            [(FilingChannel.WalkIn, 3), (FilingChannel.Phone, 0), (FilingChannel.Outreach, 0)],
            report.Latest.Cumulative);
        Assert.Equal(10m / 31, report.Latest.ElapsedShare);
        Assert.Equal(3m / 31, report.Latest.AchievedShare);
        Assert.Equal(-7, Math.Round(report.Latest.Ahead!.Value, 20));
    }

    [Fact]
    public void Days_OfTheMonth_AddUpFilings()
    {
        var report = Make("10-01", "10-31", "10-31");

        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2, 3, 3], report.Days.Take(10).Select(day => day.Total));
        Assert.Equal(7, report.Latest.Total);
        Assert.Equal((FilingChannel.Phone, 1L), report.Latest.Filed[1]);
        Assert.Null(report.Target);
        Assert.Null(report.Latest.AchievedShare);
    }

    [Fact]
    public void Target_OfPartsOfMonths_CountsTheirDays() =>
        Assert.Equal(
            45,
            Make("10-17", "11-15", "11-15", Filings("D1", null, 10, 62), Filings("D1", null, 11, 30)).Target!.Value,
            precision: 20);

    [Fact]
    public void Target_OfADealer_GoesBeforeThoseOfItsConsultants() =>
        Assert.Equal(27, Make(
            "10-01",
            "10-31",
            "10-31",
            Filings("D1", null, 10, 20),
            Filings("D1", "Ann", 10, 15),
            Filings("D2", "Bob", 10, 4),
            Filings("D2", "Cid", 10, 3),
            new(new("D1"), null, new(2010, 10), TargetMetric.Orders, 99)).Target);

    private static MonthlyTarget Filings(string dealer, string? consultant, int month, int value) => new(
        new(dealer),
        consultant is null ? null : new(consultant),
        new YearMonth(2010, month),
        TargetMetric.Filings,
        value);

    private static LeadCollectionProgress Make(string from, string to, string asOf, params MonthlyTarget[] targets)
    {
        var period = Told.Period(from, to, asOf);
        return LeadCollectionProgress.Of(Told.October.Figures(period), targets);
    }
}

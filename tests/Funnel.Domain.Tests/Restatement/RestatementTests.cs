using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Restatement;

public sealed class RestatementTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    /// <summary>The month of trust §1 (a): closed on 3 November, and known otherwise a week later.</summary>
    private static readonly Story Closed = Story.OfCards("""
        K1 phone 10-04 B next 10-08 | 10-19 order | 10-20 delivered
        K2 phone 10-10 B next 10-14 | 10-27 order | 10-28 delivered @11-05 #d2
        K3 phone 10-12 B next 10-16 | 10-24 order | 10-25 delivered #d3
        K4 phone 10-29 B next 11-02 @11-06 #f4
        K6 phone 10-05 B next 10-09
        K7 phone 10-18 B next 10-22 | 11-09 merged K6 #m7
        """).Voiding("K3", "d3", "11-08", "v3");

    [Fact]
    public void Figures_KnownOnTheClosingDay_AreThoseReported() => Assert.Equal("2/5", CloseRate(Closed, "11-03"));

    [Fact]
    public void Figures_KnownAWeekLater_HoldWhatWasRecordedSince() => Assert.Equal("2/5", CloseRate(Closed, "11-10"));

    [Fact]
    public void Restatement_OfTheClosedMonth_NamesEachRowThatChangedIt()
    {
        var restated = Restate(Closed, "11-03", "11-10").Total[0];

        Assert.Equal("2/5", Text(restated.Reported));
        Assert.Equal(
            """
            K2 d2 entered-after-close 2010-10-28 2010-11-05 1 0
            K4 f4 entered-after-close 2010-10-29 2010-11-06 0 1
            K3 v3 voided 2010-11-08 2010-11-08 -1 0
            K7 m7 merged 2010-11-09 2010-11-09 0 -1
            """,
            Print(restated));
        Assert.Equal("2/5", Text(restated.Restated));
        Assert.Equal(
            "voided -1 0, merged 0 -1, entered-after-close 1 1",
            string.Join(", ", restated.Causes.Select(sum =>
                $"{Codes.Of<RestatementCause>().CodeOf(sum.Cause)} {sum.Numerator} {sum.Denominator}")));
    }

    [Theory]
    [InlineData("10-27", "late")]
    [InlineData("10-28", "late")]
    [InlineData("10-29", "back-dated")]
    [InlineData("10-31", "back-dated")]
    public void Cause_OfARowWrittenDownWithinTheMonth_IsItsDelay(string recordedOn, string cause)
    {
        var story = Story.OfCards($"K1 phone 10-26 B next 10-30 @{recordedOn}");
        var reported = new ReportingPeriod(October.From, October.To, Words.DayOf("10-26"));

        var report = RestatementReport.Of(
            story.ToHistory(), SalesStandards.Gps, [NewProspects], reported, reported.KnownBy(Words.DayOf("10-31")));

        Assert.Equal(cause, Codes.Of<RestatementCause>().CodeOf(Assert.Single(report.Total[0].Lines).Cause));
    }

    [Fact]
    public void Cause_OfATransfer_MovesGroupsAndNotTheTotal()
    {
        var story = Story.OfCards("K1 phone 10-04 B next 10-08 by Ann | 10-20 transferred Bob @11-05");

        var report = RestatementReport.Of(
            story.ToHistory(),
            SalesStandards.Gps,
            [SalesStandards.Gps.Kpis.Get("closing-prospects")],
            October.KnownBy(Words.DayOf("11-03")),
            October.KnownBy(Words.DayOf("11-10")),
            [Dimensions.Consultant]);

        Assert.Empty(report.Total[0].Lines);
        Assert.Equal("K1 events:0 transferred 2010-10-20 2010-11-05 -1 ", Print(report.Groups[0]));
        Assert.Equal("K1 events:0 transferred 2010-10-20 2010-11-05 1 ", Print(report.Groups[1]));
    }

    [Fact]
    public void Leg_OfTheDaysThatPassed_IsOneLine()
    {
        var story = Story.OfCards("""
            K1 phone 10-04 B next 10-08 | 11-04 order | 11-05 delivered
            K2 phone 10-10 B next 10-14 | 10-20 order | 10-28 delivered @11-05
            """);
        var reported = October.KnownBy(Words.DayOf("11-03"));
        var restated = new ReportingPeriod(October.From, October.To, Words.DayOf("11-10"));

        var report = RestatementReport.Of(
            story.ToHistory(), SalesStandards.Gps, [CloseRateKpi], reported, restated);

        var figure = Assert.Single(report.Total);

        Assert.Equal("0/2", Text(figure.Reported));
        Assert.Equal(
            """
            K2 events:3 entered-after-close 2010-10-28 2010-11-05 1 0
              matured   1 0
            """,
            Print(figure));
        Assert.Equal("2/2", Text(figure.Restated));
    }

    [Fact]
    public void Coverage_OfRowsThatTellTheirDay_IsTheirShare() =>
        Assert.Equal(2 / 13.0, Restate(Closed, "11-03", "11-10").Coverage);

    private static Kpi CloseRateKpi => SalesStandards.Gps.Kpis.Get("new-close-rate");

    private static Kpi NewProspects => SalesStandards.Gps.Kpis.Get("new-prospects");

    private static string CloseRate(Story story, string knownOn) =>
        story.Report(October.KnownBy(Words.DayOf(knownOn)))["new-close-rate"];

    private static RestatementReport Restate(Story story, string reportedOn, string knownOn) => RestatementReport.Of(
        story.ToHistory(),
        SalesStandards.Gps,
        [CloseRateKpi],
        October.KnownBy(Words.DayOf(reportedOn)),
        October.KnownBy(Words.DayOf(knownOn)));

    private static string Text(KpiValue value) => $"{value.Numerator}/{value.Denominator}";

    private static string Print(RestatedFigure figure) => string.Join('\n', figure.Lines.Select(line =>
        $"{line.Record} {line.Row} {Codes.Of<RestatementCause>().CodeOf(line.Cause)} "
        + $"{line.HappenedOn:uuuu-MM-dd} {line.RecordedOn:uuuu-MM-dd} {line.Numerator} {line.Denominator}"));
}

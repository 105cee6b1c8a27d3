using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Restatement;

public sealed class RestatementFactTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly Story Closed = Story.OfCards("""
        K1 phone 10-04 B next 10-08 by Ann | 10-29 transferred Bob @11-05
        K2 phone 10-10 B next 10-14 by Bob | 10-27 order | 10-28 delivered @11-05
        K6 phone 10-05 B next 10-09 by Ann
        K7 phone 10-18 B next 10-22 by Bob | 11-09 merged K6
        """);

    [Fact]
    public void Facts_OfAMonth_AreOneForEachRowSideAndPlaceOfTheCard() => Assert.Equal(
        """
        denominator transferred entered-after-close K1 of K1 by Ann: -1
        denominator transferred entered-after-close K1 of K1 by Bob: 1
        numerator entered-after-close entered-after-close K2 of K2 by Bob: 1
        denominator merged merged K7 of K7 by Bob: -1
        """,
        Print(BookOf("new-close-rate", "11-03", "11-10")));

    [Fact]
    public void Sums_ByCauseAndConsultant_AreOrdinaryTotals()
    {
        var book = BookOf("new-close-rate", "11-03", "11-10");

        var table = SalesStandards.Gps.Figures(book).Of(Change(KpiSide.Denominator))
            .By(RestatementColumns.ByCause, Dimensions.Consultant).Table;

        Assert.Equal(-1, table["merged", "Bob"]["change"].Numerator);
        Assert.Equal(1, table["transferred", "Bob"]["change"].Numerator);
        Assert.Equal(-1, table["transferred", "Ann"]["change"].Numerator);
    }

    [Fact]
    public void Facts_OfTheDaysThatPassed_TellTheCard()
    {
        var reported = October.KnownBy(Words.DayOf("11-03"));
        var restated = new ReportingPeriod(October.From, October.To, Words.DayOf("11-10"));
        var story = Story.OfCards("K1 phone 10-04 B next 10-08 by Ann | 11-04 order | 11-05 delivered");

        var book = RestatementBook.Of(
            story.ToHistory(), SalesStandards.Gps, [Kpi("new-close-rate")], reported, restated);

        Assert.Equal("numerator matured matured  of K1 by Ann: 1", Print(book));
    }

    [Fact]
    public void Facts_OfDaysAsADenominator_AreNone()
    {
        var history = Story.OfTraffic("T1 visit 10-04T10:00 first").ToHistory();
        var reported = new ReportingPeriod(October.From, October.To, Words.DayOf("10-15"));
        Kpi[] kpis = [Kpi("daily-showroom-traffic")];

        var report = RestatementReport.Of(history, SalesStandards.Gps, kpis, reported, October);
        var book = RestatementBook.Of(history, SalesStandards.Gps, kpis, reported, October);

        Assert.Equal(16, Assert.Single(report.Total[0].Lines).Denominator);
        Assert.Empty(book.Facts);
    }

    [Fact]
    public void Of_AnotherKind_Throws() => Assert.Throws<KeyNotFoundException>(
        () => BookOf("new-close-rate", "11-03", "11-10").Of(FactKinds.Cards, Anchor.AsOf));

    private static Kpi Kpi(string id) => SalesStandards.Gps.Kpis.Get(id);

    private static Kpi Change(KpiSide side) => Domain.Kpis.Kpi.Average(
        "change",
        "变动",
        "change",
        Source.Ours,
        RestatementFacts.Kind.AsOf(RestatementColumns.Side.Is(side)),
        Measure<RestatementFacts>.Sum(RestatementColumns.Delta));

    private static RestatementBook BookOf(string kpi, string reportedOn, string knownOn) => RestatementBook.Of(
        Closed.ToHistory(),
        SalesStandards.Gps,
        [Kpi(kpi)],
        October.KnownBy(Words.DayOf(reportedOn)),
        October.KnownBy(Words.DayOf(knownOn)));

    private static string Print(RestatementBook book) => string.Join('\n', book.Facts.Select(fact =>
        $"{Codes.Of<KpiSide>().CodeOf(fact.Side)} {Codes.Of<RestatementCause>().CodeOf(fact.Cause)} "
        + $"{Codes.Of<RestatementCause>().CodeOf(fact.CauseInTotal)} {fact.Record} of {fact.Card} "
        + $"by {fact.Consultant}: {fact.Delta}"));
}

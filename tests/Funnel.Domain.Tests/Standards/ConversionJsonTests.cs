using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Standards;

public sealed class ConversionJsonTests
{
    // A dealer system's deal ratio, and a rate from the first visit on.
    private const string Own = """
        { "id": "filed-sold", "rate": "deal-rate", "name": { "zh": "成交比", "en": "Deal rate" },
          "family": "rates", "good": "more", "entered": "filed_on", "outcome": "delivered_on",
          "bases": ["flow", "45d"] },
        { "id": "visited-driven", "rate": "driven-rate", "name": { "zh": "到店试驾率", "en": "Driven rate" },
          "entered": "first_visit_on", "outcome": "first_test_drive_on",
          "bases": ["population", "cohort", "window(0)"] }
        """;

    // Filed in October: N1, N2. Delivered in it: O1, O2, N1 and, of September too, O3.
    private const string Cards = """
        O1 walk-in 09-01 B | 10-05 delivered
        O2 phone 09-01 B | 10-03 showroom test-drive | 10-06 delivered
        O3 walk-in 09-02 B | 10-31 delivered
        N1 walk-in 10-02 B | 10-02 showroom test-drive | 10-20 delivered
        N2 walk-in 10-03 B | 10-09 showroom test-drive
        """;

    [Fact]
    public void Read_Conversions_HaveTheirFiguresOnTheBasesTheyName() => Assert.Equal(
        [
            "deal-rate-flow-ratio", "new-deal-rate-45d", "new-deal-rate-45d-immature",
            "new-deal-rate-45d-immature-converted", "driven-rate", "new-driven-rate", "new-driven-rate-0d",
            "new-driven-rate-0d-immature", "new-driven-rate-0d-immature-converted",
        ],
        Sound(Own).Kpis.Own.Select(kpi => kpi.Id));

    [Fact]
    public void Flow_OfDeliveriesHeldAgainstFilings_IsARatioAndNoRate()
    {
        var figures = Figures(Sound(Own));
        var kpi = Sound(Own).Kpis.Get("deal-rate-flow-ratio");
        var ratio = figures.Table.Total.Get("deal-rate-flow-ratio");

        Assert.Equal((KpiKind.FlowRatio, false, Basis.Flow), (kpi.Kind, kpi.IsPercentage, kpi.Basis));
        Assert.Equal("deal-rate-flow-ratio 4/2 = 2", ratio.ToString());
        Assert.Null(ratio.IntervalAt(Confidence.At95));
        Assert.Equal(["N1", "O1", "O2", "O3"], figures.Members(ratio.Kpi));
        Assert.Equal(["N1", "N2"], figures.Members(ratio.Kpi, KpiSide.Denominator));
        Assert.Equal(["N1", "N2"], figures.Members(figures.Table.Total.Get("new-deal-rate-45d-immature").Kpi));
    }

    // Of those who came to the showroom in October (O2, N1, N2) and the open ones from before (O1, O3).
    [Fact]
    public void Rate_FromAnotherDay_IsOverThoseWhoCameToIt() => Assert.Equal(
        ["driven-rate 3/5", "new-driven-rate 3/3", "new-driven-rate-0d 2/3"],
        Figures(Sound(Own)).Table.Total.Where(value => value.Kpi.Id.Contains("driven-rate", StringComparison.Ordinal)
                && value.Denominator is not null)
            .Select(value => $"{value.Kpi} {Report.Text(value)}"));

    [Fact]
    public void Bridge_OfAnOwnConversion_AddsUp()
    {
        var standard = Sound(Own);

        var bridge = BasisBridge.Of(Figures(standard), standard.Conversions[0], Basis.Flow, Basis.Cohort);

        Assert.Equal(["before -3", "after 0"], bridge.Lines.Select(line => $"{line.Id} {line.Numerator}"));
        Assert.Equal((1L, 2L), (bridge.End.Numerator, bridge.End.Denominator));
    }

    [Fact]
    public void Write_Conversions_ReadsAsTheSameAgain()
    {
        var standard = Sound(Own);

        var again = StandardJson.Read(StandardJson.Write(standard));

        Assert.Equal([], again.Faults);
        Assert.Equal(
            standard.Kpis.All.Select(kpi => $"{kpi} {kpi.Name.Zh} {kpi.Fingerprint} {kpi.Basis} {kpi.Bearing}"),
            again.Standard!.Kpis.All.Select(kpi => $"{kpi} {kpi.Name.Zh} {kpi.Fingerprint} {kpi.Basis} {kpi.Bearing}"));
        Assert.Equal(
            ["flow window(45)", "population cohort window(0)"],
            again.Standard.Conversions.Select(one => string.Join(' ', one.Bases)));
    }

    [Fact]
    public void Write_AnOpeningOfItsOwn_KeepsIt()
    {
        var standard = Sound("""
            { "id": "filed-sold", "rate": "deal-rate", "name": "x", "entered": "filed_on", "outcome": "delivered_on",
              "opening": { "all": [ { "set": "opening-prospects" }, { "column": "is_complete" } ] },
              "bases": ["population"] }
            """);

        var again = StandardJson.Read(StandardJson.Write(standard)).Standard!;

        Assert.Equal(
            "opening prospects and information complete", again.Conversions[0].Of.Opening.Words.En);
    }

    [Theory]
    [InlineData(""" "bases": ["weekly"] """, "$.conversions[0].bases[0]: \"weekly\": expected a basis such as")]
    [InlineData(""" "bases": ["4000d"] """, "$.conversions[0].bases[0]: \"4000d\": expected a basis such as")]
    [InlineData(""" "entered": "filed" """, "$.conversions[0].entered: \"filed\": expected one of the columns")]
    [InlineData(""" "outcome": "state" """, "$.conversions[0].outcome: \"state\": expected one of the columns")]
    [InlineData(""" "rate": "close-rate" """, "there is a 'close-rate' already")]
    [InlineData(""" "id": "filed-delivered" """, "there is a 'filed-delivered' already")]
    [InlineData(""" "days": 3 """, "$.conversions[0].days: expected one of the members")]
    public void Read_FaultyConversion_SaysWhereWhatAndWhy(string faulty, string said)
    {
        string[] members =
        [
            """ "id": "filed-sold" """, """ "rate": "deal-rate" """, """ "name": "x" """, """ "entered": "filed_on" """,
            """ "outcome": "delivered_on" """, """ "bases": ["population"] """,
        ];
        var name = faulty.Split(':')[0];
        var json = string.Join(',', members.Where(member => member.Split(':')[0] != name).Append(faulty));

        var fault = Assert.Single(Read("{" + json + "}").Faults);

        Assert.Contains(said, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Conversions_OfAnIdThatTheCatalogueHas_AreRefusedInCodeToo() => Assert.Throws<ArgumentException>(() =>
        SalesStandards.Gps with { Conversions = [Conversions.FiledDelivered with { Bases = [Basis.Cohort] }] });

    [Fact]
    public void Conversions_WithOtherPartsSetLater_KeepTheirFigures()
    {
        var standard = SalesStandards.Gps with
        {
            Conversions = [Conversions.FiledDelivered with { Bases = [Basis.Flow] }],
        };

        var other = standard with { Scale = SalesStandards.Lotus.Scale, Kpis = SalesStandards.Gps.Kpis };

        Assert.Same(standard.Kpis.Get("close-rate-flow-ratio"), other.Kpis.Get("close-rate-flow-ratio"));
        Assert.False((other with { Conversions = [] }).Kpis.TryGet("close-rate-flow-ratio", out _));
    }

    [Fact]
    public void Write_AConversionOverAColumnOfItsOwn_IsRefusedAndNamed()
    {
        var column = new DateColumn<CardFacts>("paid_on", new("付款", "paid"), card => card.LastTouchOn);
        var conversion = new Conversion<CardFacts>(
            "filed-paid", "paid-rate", new("付款率", "Paid rate"), Conversions.Prospects, column)
        {
            Bases = [Basis.Cohort],
        };

        var refusal = Assert.Throws<ArgumentException>(() =>
            StandardJson.Write(SalesStandards.Gps with { Conversions = [conversion] }));

        Assert.StartsWith(
            "JSON cannot say the conversion 'filed-paid': 'paid_on'", refusal.Message, StringComparison.Ordinal);
    }

    private static Figures Figures(SalesStandard standard) =>
        standard.Figures(Story.OfCards(Cards).ToHistory(), ReportingPeriod.Month(2010, 10));

    private static StandardReading Read(string conversions) => StandardJson.Read(
        $$"""{ "code": "own", "basedOn": "gps", "conversions": [ {{conversions}} ] }""");

    private static SalesStandard Sound(string conversions)
    {
        var reading = Read(conversions);
        Assert.Equal([], reading.Faults);
        return reading.Standard!;
    }
}

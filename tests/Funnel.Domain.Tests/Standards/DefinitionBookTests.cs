using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Standards;

public sealed class DefinitionBookTests
{
    // Until October whoever was filed counts; from November on wholesale and outreach do not.
    private static readonly Kpi First = Filed(1, CardSets.New);
    private static readonly Kpi Second = Filed(2, CardSets.New & CardColumns.Channel.Is(FilingChannel.Phone));
    private static readonly DefinitionBook Book = new(Of(First, new(2010, 9, 1)), Of(Second, new(2010, 11, 1)));

    private static readonly SalesStandard Standard = SalesStandards.Gps with { Definitions = Book };

    private static readonly Story Autumn = Story.OfCards("""
        K1 phone 10-04 B next 10-08
        K2 walk-in 10-05 B next 10-09
        K3 phone 11-03 B next 11-07
        K4 walk-in 11-04 B next 11-08
        K5 walk-in 11-05 B next 11-09
        """);

    [Theory]
    [InlineData("2010-09-01", "2010-09-30", "1")]
    [InlineData("2010-10-15", "2010-10-31", "1")]
    [InlineData("2010-11-01", "2010-11-30", "2")]
    [InlineData("2010-11-10", "2011-03-31", "2")]
    [InlineData("2010-10-31", "2010-11-01", "mixed-versions")]
    [InlineData("2010-10-01", "2010-12-31", "mixed-versions")]
    [InlineData("2010-08-31", "2010-09-30", "not-yet-defined")]
    [InlineData("2010-08-01", "2010-08-31", "not-yet-defined")]
    public void In_APeriod_IsTheVersionInForceOrTheRefusal(string from, string to, string said)
    {
        var answer = Book.In("filed", Period(from, to));

        Assert.Equal(said, answer.TryGet(out var definition, out var refusal) ? $"{definition.Version}" : refusal.Code);
        Assert.Equal(answer, Book.In(Period(from, to))["filed"]);
    }

    [Fact]
    public void In_APeriodOfTwoVersions_NamesTheDayInBothLanguages()
    {
        var refusal = Book.In("filed", Period("2010-10-01", "2010-11-30")).Refusal!;

        Assert.Equal("mixed versions: filed is of version 2 from 2010-11-01 on", refusal.Text.En);
        Assert.Equal("版本混合：指标 filed 自 2010-11-01 起为第 2 版", refusal.Text.Zh);
    }

    [Fact]
    public void In_APeriodBeforeTheFirstVersion_NamesTheDay() => Assert.Equal(
        "filed is defined from 2010-09-01 on, and the period begins on 2010-08-01",
        Book.In("filed", Period("2010-08-01", "2010-08-31")).Refusal!.Text.En);

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "unknown-version")]
    public void Pin_AVersion_HoldsForAnyPeriod(int version, string said)
    {
        var answer = Book.Pin("filed", version).In("filed", Period("2010-08-01", "2010-12-31"));

        Assert.Equal(said, answer.Value is { } definition ? $"{definition.Version}" : answer.Refusal!.Code);
    }

    [Fact]
    public void Pin_AVersionTheBookLacks_IsToldWithThoseItHas() => Assert.Equal(
        "filed has no version 3; there are: 1 from 2010-09-01, 2 from 2010-11-01",
        Book.Pin("filed", 3).In("filed", Period("2010-10-01", "2010-10-31")).Refusal!.Text.En);

    [Theory]
    [InlineData(1, 2010, 12)]
    [InlineData(3, 2010, 11)]
    [InlineData(3, 2010, 10)]
    public void Book_OfVersionsOutOfOrder_CannotBeBuilt(int version, int year, int month)
    {
        var another = Of(Filed(version, CardSets.New), new(year, month, 1));

        Assert.Throws<ArgumentException>(() => new DefinitionBook([.. Book.Definitions, another]));
    }

    [Fact]
    public void Book_OfVersionsThatDifferInKindOrUnit_CannotBeBuilt()
    {
        var rate = Kpi.Rate("filed", "率", "rate", Source.Ours, FactKinds.Cards.AsOf(CardSets.New), CardSets.Visited);
        var unit = First with { Version = 3, Unit = new("位", "customers") };

        Assert.Throws<ArgumentException>(
            () => new DefinitionBook(Of(First, new(2010, 9, 1)), Of(rate with { Version = 3 }, new(2011, 1, 1))));
        Assert.Throws<ArgumentException>(
            () => new DefinitionBook(Of(First, new(2010, 9, 1)), Of(unit, new(2011, 1, 1))));
    }

    [Fact]
    public void Definition_FromWithinAMonth_CannotBeMade() =>
        Assert.Throws<ArgumentException>(() => Of(First, new(2010, 9, 2)));

    [Fact]
    public void Figures_OfOneMonth_AreCountedByTheVersionInForce()
    {
        Assert.Equal((2L, 1), Counted(Standard, Period("2010-10-01", "2010-10-31")));
        Assert.Equal((1L, 2), Counted(Standard, Period("2010-11-01", "2010-11-30")));
        Assert.Equal((3L, 1), Counted(Pinned(1), Period("2010-11-01", "2010-11-30")));
    }

    [Fact]
    public void Figures_OfMonthsUnderTwoVersions_HaveMonthsAndNoTotal()
    {
        var table = Figures(Standard, Period("2010-10-01", "2010-11-30")).By(KpiSeries.Month).Table;

        Assert.Equal(
            ["2010-10 filed 2 v1", "2010-11 filed 1 v2"],
            table.Groups.Select(group => $"{group.Key} {group[First]} v{group[First].Kpi.Version}"));
        var total = table.Total.Get("filed");
        Assert.Equal((null, "mixed-versions"), (total.Value, total.Refusal?.Code));
        Assert.Equal("filed: no value (mixed-versions)", total.ToString());
        Assert.Equal([1, 2], table.Definitions.Select(kpi => kpi.Version));
    }

    [Fact]
    public void Figures_OfMonthsUnderAPinnedVersion_HaveATotal()
    {
        var table = Figures(Pinned(2), Period("2010-10-01", "2010-11-30")).By(KpiSeries.Month).Table;

        Assert.Equal(["filed 1", "filed 1"], table.Groups.Select(group => group[First].ToString()));
        Assert.Equal(2, table.Total.Get("filed").Value);
        Assert.Equal([2], table.Definitions.Select(kpi => kpi.Version));
    }

    [Fact]
    public void Figures_OfOtherKpis_AreNotTouchedByTheBook()
    {
        var table = Standard.Figures(Autumn.ToHistory(), Period("2010-10-01", "2010-11-30")).Table;

        Assert.Equal(5, table.Total.Get("new-prospects").Value);
        Assert.Equal(SalesStandards.Gps.Kpis.All.Count + 1, table.Total.Count);
        Assert.DoesNotContain(table.Definitions, kpi => kpi.Id == "filed");
    }

    [Fact]
    public void ChangeFrom_AnotherVersion_IsNotTold()
    {
        var (now, before) = (new KpiValue(Second, 100, null), new KpiValue(First, 200, null));

        Assert.Null(now.ChangeFrom(before));
        Assert.Equal(-0.5, new KpiValue(First, 100, null).ChangeFrom(before));
    }

    [Fact]
    public void Members_OfMixedVersions_AreRefused()
    {
        var figures = Figures(Standard, Period("2010-10-01", "2010-11-30"));

        var refusal = Assert.Throws<ArgumentException>(() => figures.Members(First));
        Assert.StartsWith("mixed versions: filed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["K1"], Figures(Pinned(2), Period("2010-10-01", "2010-10-31")).Members(First));
    }

    [Fact]
    public void Restatement_UnderANewDefinition_HasItAsALegOfItsOwn()
    {
        var october = ReportingPeriod.Month(2010, 10);
        var (before, now) = (Pinned(1).Defined("filed", october), Pinned(2).Defined("filed", october));

        var figure = Assert.Single(RestatementReport.Of(
            Autumn.ToHistory(), Standard, [before.Value!], october, october, redefined: [now.Value!]).Total);

        var line = Assert.Single(figure.Lines);
        Assert.Equal((RestatementCause.Definition, -1L), (line.Cause, line.Numerator));
        Assert.Equal((2, 1), (figure.Reported.Numerator, figure.Restated.Numerator));
        Assert.Equal((1, 2), (figure.Reported.Kpi.Version, figure.Restated.Kpi.Version));
    }

    [Fact]
    public void Json_OfAStandardWithVersions_ReadsAsTheSame()
    {
        var standard = Standard with
        {
            Definitions = new DefinitionBook(
                [.. Book.Definitions, Of(FlowRateKpis.CloseRate, new(2010, 1, 1))]).Pin("filed", 1),
        };

        var json = StandardJson.Write(standard);
        var read = StandardJson.Read(json).Standard!;

        Assert.Equal(json, StandardJson.Write(read));
        Assert.Equal(standard.Lines, read.Lines);
        Assert.Equal(
            ["filed 1 from 2010-09-01", "filed 2 from 2010-11-01", "close-rate 1 from 2010-01-01"],
            read.Definitions.Definitions.Select(one => one.ToString()));
        Assert.Equal(
            standard.Definitions.Definitions.Select(one => one.Kpi.Fingerprint),
            read.Definitions.Definitions.Select(one => one.Kpi.Fingerprint));
        Assert.Equal([new("filed", 1)], read.Definitions.Pinned);
        Assert.Same(FlowRateKpis.CloseRate, read.Definitions.Of("close-rate")[0].Kpi);
        Assert.Equal((3L, 1), Counted(read, Period("2010-11-01", "2010-11-30")));
    }

    [Theory]
    [InlineData(""" "effectiveFrom": "2010-09-02" """, "\"2010-09-02\": expected the first day of a month")]
    [InlineData(""" "kpi": "close-rat" """, ".kpi: \"close-rat\": expected the id of a KPI of the catalogue")]
    [InlineData(""" "kpi": "close-rate" """, "expected each version once, a later one from a later month")]
    [InlineData(""" "reason": null """, ".reason: expected a value: it is required")]
    public void Json_OfFaultyVersions_SaysWhereWhatAndWhy(string part, string said)
    {
        var name = part.Trim().Split('"')[1];
        var second = System.Text.Json.Nodes.JsonNode.Parse(
            """{ "kpi": "order-rate", "effectiveFrom": "2010-09-01", "reason": "x" }""")!.AsObject();
        second[name] = System.Text.Json.Nodes.JsonNode.Parse($"{{{part}}}")![name]?.DeepClone();
        var reading = StandardJson.Read($$"""
            { "code": "own", "basedOn": "gps", "definitions": [
              { "kpi": "close-rate", "effectiveFrom": "2010-01-01", "reason": "x" },
              {{second.ToJsonString()}} ] }
            """);

        var fault = Assert.Single(reading.Faults).ToString();
        Assert.StartsWith("$.definitions[1]", fault, StringComparison.Ordinal);
        Assert.Contains(said, fault, StringComparison.Ordinal);
    }

    private static Kpi Filed(int version, Condition<CardFacts> which) =>
        Kpi.Count("filed", "留档", "Filed", Source.Ours, FactKinds.Cards.AsOf(which)) with { Version = version };

    private static KpiDefinition Of(Kpi kpi, LocalDate from) => new(kpi, from, new("口径", "as agreed"), new("手册 7"));

    private static SalesStandard Pinned(int version) => Standard with { Definitions = Book.Pin("filed", version) };

    private static Figures Figures(SalesStandard standard, ReportingPeriod period) =>
        standard.Figures(Autumn.ToHistory(), period).Of(standard.Kpis.Get("filed"));

    private static (long Counted, int Version) Counted(SalesStandard standard, ReportingPeriod period)
    {
        var value = Figures(standard, period).Table.Total[0];
        return (value.Numerator, value.Kpi.Version);
    }

    private static ReportingPeriod Period(string from, string to) => new(
        NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value);
}

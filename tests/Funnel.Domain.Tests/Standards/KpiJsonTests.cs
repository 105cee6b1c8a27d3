using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Standards;

public sealed class KpiJsonTests
{
    private const string Fast = """
        { "id": "fast-visit-rate", "name": { "zh": "快速到店率", "en": "Fast visit rate" }, "good": "more",
          "family": "rates", "kind": "rate",
          "of": { "facts": "cards", "at": "as-of", "credit": "filer", "where": { "all": [
            { "set": "new-prospects" }, { "column": "channel", "in": ["phone", "outreach"] } ] } },
          "whose": { "all": [
            { "column": "first_visit_on", "<=": "as-of" },
            { "not": { "column": "first_visit_on", ">": { "column": "first_test_drive_on" } } } ] } }
        """;

    [Fact]
    public void Read_OwnRate_IsTheKpiItDeclares()
    {
        var standard = Sound(Fast);

        var kpi = standard.Kpis.Get("fast-visit-rate");
        Assert.Equal(
            """
            cards [new prospects and filing channel ∈ {phone, outreach} and first visit ≤ as-of
            and not first visit > first test drive] / cards [new prospects and filing channel ∈ {phone, outreach}]
            """.ReplaceLineEndings(" "),
            kpi.Formula.En);
        Assert.Equal((KpiFamily.FlowRates, Credits.Filer, KpiKind.Ratio), (kpi.Family, kpi.Credit, kpi.Kind));
        Assert.Same(kpi, Assert.Single(standard.Headline));
    }

    [Fact]
    public void Figures_OfAnOwnRateInJson_AreCounted()
    {
        var story = Story.OfCards("""
            K1 phone 10-04 B next 10-08 | 10-05 showroom next 10-09
            K2 phone 10-05 B next 10-09
            K3 walk-in 10-06 B next 10-10
            """);

        var table = Sound(Fast).Figures(story.ToHistory(), ReportingPeriod.Month(2010, 10)).Table;

        var figure = table.Total.Get("fast-visit-rate");
        Assert.Equal((1, 2), (figure.Numerator, figure.Denominator));
    }

    [Theory]
    [InlineData("count", """ "of": { "facts": "orders", "at": "as-of" } """, "orders [all]")]
    [InlineData(
        "average",
        """
        "of": { "facts": "cards", "at": "cut", "where": { "set": "closing-prospects" } },
        "measure": { "daysFrom": "filed_on", "to": "cut minus 2 days" }
        """,
        "Σ days from filed on to cut − 2 days over cards [filed on ≤ cut and not closed ≤ cut] / closing prospects")]
    [InlineData(
        "average",
        """
        "of": { "facts": "traffic", "at": "as-of", "where": { "column": "stay_seconds", ">": 600 } },
        "measure": { "sum": "stay_seconds" }
        """,
        "Σ seconds stayed over traffic [seconds stayed > 600] / traffic [seconds stayed > 600]")]
    [InlineData(
        "average",
        """ "of": { "facts": "contacts", "at": "cut" }, "per": { "facts": "cards", "at": "cut" } """,
        "contacts [all] / cards [all]")]
    [InlineData(
        "average",
        """ "of": { "facts": "traffic", "at": "as-of" }, "per": "day" """,
        "traffic [all] / days from the first to the last known day")]
    [InlineData(
        "sum",
        """
        "of": { "facts": "traffic", "at": "as-of", "where": { "column": "stay_seconds", ">": 5000000000 } },
        "measure": { "sum": "stay_seconds" }
        """,
        "Σ seconds stayed over traffic [seconds stayed > 5000000000]")]
    [InlineData(
        "proportion",
        """ "of": { "facts": "contacts", "at": "cut" }, "per": { "facts": "cards", "at": "cut" } """,
        "contacts [all] / cards [all]")]
    [InlineData(
        "proportion",
        """
        "of": { "facts": "traffic", "at": "as-of", "measure": { "sum": "stay_seconds" } },
        "per": { "facts": "leads", "at": "as-of", "measure": { "sum": "response_minutes" } }
        """,
        "Σ seconds stayed over traffic [all] / Σ minutes to respond over leads [all]")]
    [InlineData(
        "average",
        """ "of": "day", "per": { "facts": "orders", "at": "as-of" } """,
        "days from the first to the last known day / orders [all]")]
    [InlineData(
        "count",
        """
        "of": { "facts": "cards", "at": "as-of", "where": { "any": [
          { "called": { "zh": "热", "en": "hot" }, "means": { "column": "level", "in": ["H"] } },
          { "column": "is_complete" },
          { "column": "level_since", "=": "2010-10-31" } ] } }
        """,
        "cards [hot or information complete or at its level since = 2010-10-31]")]
    public void Read_EveryShape_PrintsItsFormula(string kind, string shape, string formula)
    {
        var standard = Sound($$"""{ "id": "fast-visit-rate", "name": "x", "kind": "{{kind}}", {{shape}} }""");

        Assert.Equal(formula, standard.Kpis.Own[0].Formula.En);
        Assert.Equal(
            formula, Assert.Single(Read(StandardJson.Write(standard)).Standard!.Kpis.Own).Formula.En);
    }

    [Theory]
    [InlineData(""" "id": "No Id" """, "$.kpis[0].id: \"No Id\": expected an id of lower-case words joined by hyphens")]
    [InlineData(""" "id": "close-rate" """, "$.kpis[0].id: \"close-rate\": expected an id that no other KPI has")]
    [InlineData(""" "kind": "median" """, "$.kpis[0].kind: \"median\": expected one of: count rate average sum ")]
    [InlineData(""" "good": "high" """, "$.kpis[0].good: \"high\": expected one of: more less neither")]
    [InlineData(""" "family": "fun" """, "$.kpis[0].family: \"fun\": expected one of: stock traffic rates ")]
    [InlineData(""" "basis": "month" """, "$.kpis[0].basis: \"month\": expected one of: population cohort flow, or ")]
    [InlineData(""" "whose": { "all": [] } """, "$.kpis[0].whose: {\"all\":[]}: expected nothing: a KPI of this kind")]
    [InlineData(
        """ "of": { "facts": "card", "at": "cut" } """, "$.kpis[0].of.facts: \"card\": expected one of: traffic ")]
    [InlineData(""" "of": { "facts": "cards" } """, "$.kpis[0].of.at: expected a value: it is required")]
    [InlineData(
        """ "of": { "facts": "cards", "at": "cut", "credit": "doer" } """,
        "$.kpis[0].of.credit: \"doer\": expected one of: owner filer")]
    public void Read_FaultyKpi_SaysWhereWhatAndWhy(string part, string said)
    {
        var count = """{ "id": "own", "name": "x", "kind": "count", "of": { "facts": "cards", "at": "cut" } }""";
        var name = part.Trim().Split('"')[1];
        var members = System.Text.Json.Nodes.JsonNode.Parse(count)!.AsObject();
        members[name] = System.Text.Json.Nodes.JsonNode.Parse($"{{{part}}}")![name]!.DeepClone();

        Assert.StartsWith(
            said, Assert.Single(Read(Standard(members.ToJsonString())).Faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "every": [] }""", "expected a condition with one of: all any not called set column")]
    [InlineData("""{ "set": "prospect" }""", ".set: \"prospect\": expected one of the sets: opening-prospects ")]
    [InlineData("""{ "column": "filed" }""", ".column: \"filed\": expected one of the columns: card dealer ")]
    [InlineData("""{ "column": "filed_on" }""", ": {\"column\":\"filed_on\"}: expected one comparison of: < <= > >= =")]
    [InlineData("""{ "column": "filed_on", "<": "cut", ">": "from" }""", "expected one comparison of: < <= > >= =")]
    [InlineData("""{ "column": "filed_on", "<": "today" }""", ".<: \"today\": expected a day: from, cut, as-of ")]
    [InlineData("""{ "column": "filed_on", "<": "cut minus 99999999 days" }""", "expected a day: from, cut, as-of")]
    [InlineData("""{ "column": "filed_on", "<": { "column": "state" } }""", ".<.column: \"state\": expected one of ")]
    [InlineData("""{ "column": "days_to_contact", "<": "3" }""", ".<: \"3\": expected a whole number")]
    [InlineData("""{ "column": "state", "in": ["open"] }""", ".in[0]: \"open\": expected one of: active dormant ")]
    [InlineData("""{ "column": "level", "in": ["Q"] }""", ".in[0]: \"Q\": expected one of: O H A B C N")]
    [InlineData("""{ "column": "lost_detail", "in": ["rain"] }""", ".in[0]: \"rain\": expected one of: ")]
    [InlineData("""{ "column": "is_complete", "in": ["yes"] }""", ".in: expected one of the members column")]
    [InlineData("""{ "not": { "any": [], "all": [] } }""", ".not.any: expected one of the members all")]
    [InlineData("""{ "called": "hot" }""", ".means: expected a value: it is required")]
    public void Read_FaultyCondition_SaysWhereWhatAndWhy(string condition, string said)
    {
        var reading = Read(Standard($$"""
            { "id": "own", "name": "x", "kind": "count",
              "of": { "facts": "cards", "at": "cut", "where": {{condition}} } }
            """));

        var fault = Assert.Single(reading.Faults).ToString().Replace(" ", "", StringComparison.Ordinal);
        Assert.StartsWith("$.kpis[0].of.where", fault, StringComparison.Ordinal);
        Assert.Contains(said.Replace(" ", "", StringComparison.Ordinal), fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFaultyKpis_NamesThemAll()
    {
        var reading = Read(Standard("""
            { "id": "own", "kind": "rate",
              "of": { "facts": "cards", "at": "now", "where": { "all": [
                { "column": "filed_on", "<": "noon" }, { "set": "new-prospects" }, { "column": "x" } ] } },
              "whose": { "column": "delivered_on" } },
            { "id": "more", "name": "x", "kind": "average", "of": { "facts": "orders", "at": "cut" },
              "measure": { "daysFrom": "signed", "to": { "column": "ended_on" } } }
            """));

        Assert.Equal(
            [
                "$.kpis[0].name", "$.kpis[0].of.at", "$.kpis[0].of.where.all[0].<", "$.kpis[0].of.where.all[2].column",
                "$.kpis[0].whose", "$.kpis[1].measure.daysFrom",
            ],
            reading.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void Write_KpiWithACondtionInCode_IsRefusedAndNamed()
    {
        var kpi = Kpi.Count(
            "own-code",
            "码",
            "code",
            Source.Ours,
            FactKinds.Cards.AsOf(CardSets.New & Condition<CardFacts>.Opaque(new("码", "lucky"), _ => true)));

        var refusal = Assert.Throws<ArgumentException>(() => StandardJson.Write(With(kpi)));
        Assert.StartsWith(
            "JSON cannot say the KPI 'own-code': The condition 'lucky' is given as code",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_KpiOfFactsOfTheVendorsOwn_IsRefusedAndNamed()
    {
        var kind = new FactKind<CardFacts>("cards", new("客户", "cards"), [CardColumns.FiledOn], [], f => f.Card.Value);
        var kpi = Kpi.Count("own-kind", "类", "kind", Source.Ours, kind.AsOf(Condition<CardFacts>.Every));

        var refusal = Assert.Throws<ArgumentException>(() => StandardJson.Write(With(kpi)));
        Assert.StartsWith(
            "JSON cannot say the KPI 'own-kind': JSON knows the library's kinds",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_KpiOfALevelThatTheStandardLacks_IsRefusedAndSaidWhere()
    {
        var kpi = Kpi.Count(
            "own-level", "级", "level", Source.Ours, FactKinds.Cards.AtCut(CardColumns.Level.Is(new("Z"))));

        var refusal = Assert.Throws<ArgumentException>(() => StandardJson.Write(With(kpi)));
        Assert.StartsWith(
            "JSON cannot say it: $.kpis[0].of.where.in[0]: \"Z\": expected one of: O",
            refusal.Message,
            StringComparison.Ordinal);
    }

    private static SalesStandard With(Kpi kpi) =>
        SalesStandards.Gps with { Kpis = SalesStandards.Gps.Kpis.With(kpi) };

    private static string Standard(string kpis) => $$"""{ "code": "own", "basedOn": "gps", "kpis": [ {{kpis}} ] }""";

    private static StandardReading Read(string json) => StandardJson.Read(json);

    private static SalesStandard Sound(string kpi)
    {
        var reading = Read($$"""
            { "code": "own", "basedOn": "gps", "kpis": [ {{kpi}} ], "headline": ["fast-visit-rate"] }
            """);
        Assert.Equal([], reading.Faults);
        return reading.Standard!;
    }
}

using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Samples.Tests.Console;

public sealed class VendorStandardTests : IDisposable
{
    private const string Own = """
        {
          "code": "own", "basedOn": "gps",
          "scale": { "name": "own", "levels": [
            { "code": "hot", "buysWithin": "P10D", "contactInterval": "P3D" }, { "code": "cold" } ] },
          "reassignment": [
            { "level": "hot", "after": "P7D", "action": "reassign", "targets": ["another-consultant"] } ],
          "headline": ["level-share-hot", "close-rate"]
        }
        """;

    private readonly DatasetFolder _data = new();

    public VendorStandardTests()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on",
            "K1,D1,C1,retail,outreach,2010-10-01,星河,hot,2010-10-03",
            "K2,D1,C1,retail,outreach,2010-10-07,星河,hot,2010-10-08",
            "K3,D1,C1,retail,outreach,2010-10-01,星河,cold,2010-10-20");
        _data.Write("own.json", Own);
    }

    private string Standard => Path.Combine(_data.Path, "own.json");

    [Fact]
    public void Report_VendorsStandard_CountsItsLevelsAndCadence()
    {
        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-09", "--standard", Standard, "--format", "json",
            "--kpi", "level-share-hot,cadence-compliance-rate");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("own", run.Json.GetProperty("standard").GetString());
        Assert.Equal(
            ["level-share-hot 2/3", "cadence-compliance-rate 1/2"],
            run.Json.GetProperty("total").EnumerateArray().Select(kpi =>
                $"{kpi.GetProperty("id")} {kpi.GetProperty("numerator")}/{kpi.GetProperty("denominator")}"));
    }

    [Fact]
    public void Worklist_VendorsStandard_FollowsItsReassignmentRules()
    {
        var run = _data.Run(
            "worklist", "--today", "2010-10-09", "--list", "reassignment", "--standard", Standard, "--format", "json");

        Assert.Equal(
            "K1", Assert.Single(run.Json.GetProperty("cards").EnumerateArray()).GetProperty("card").GetString());
    }

    // Fourteen deliveries of a month in which five cards were filed, two of them delivered in it.
    [Fact]
    public void Report_ADealerSystemsDealRatio_IsARatioWhoseSidesListTheirOwn()
    {
        string[] old = [.. Enumerable.Range(1, 12).Select(n => $"O{n:00}")];
        _data.Write(
            "cards.csv",
            [
                "card,dealer,consultant,customer_kind,channel,filed_on,model,level",
                .. old.Select(card => $"{card},D1,C1,retail,walk-in,2010-09-10,星河,B"),
                .. "N1 N2 N3 N4 N5".Split(' ').Select(card => $"{card},D1,C1,retail,walk-in,2010-10-02,星河,B"),
            ]);
        _data.Write(
            "events.csv",
            [
                "card,on,event", .. old.Select(card => $"{card},2010-10-20,delivered"),
                "N1,2010-10-21,delivered", "N2,2010-10-31,delivered", "N3,2010-11-01,delivered",
            ]);
        _data.Write("own.json", """
            { "code": "own", "basedOn": "gps", "conversions": [
              { "id": "filed-sold", "rate": "deal", "name": { "zh": "成交比", "en": "Deals" },
                "entered": "filed_on", "outcome": "delivered_on", "bases": ["flow"] } ],
              "headline": ["deal-flow-ratio"] }
            """);
        string[] asked = ["--from", "2010-10-01", "--to", "2010-10-31", "--standard", Standard];

        var figure = _data.Run("report", [.. asked, "--kpi", "deal-flow-ratio", "--format", "json"])
            .Json.GetProperty("total")[0];
        var table = _data.Run("report", [.. asked, "--lang", "en"]).Output;
        var deals = _data.Run("members", [.. asked, "--kpi", "deal-flow-ratio", "--side", "numerator"]).Json;
        var filings = _data.Run("members", [.. asked, "--kpi", "deal-flow-ratio", "--side", "denominator"]).Json;

        Assert.Equal("14 / 5 = 2.8", $"{figure.GetProperty("numerator")} / {figure.GetProperty("denominator")} = "
            + figure.GetProperty("value"));
        Assert.Contains("2.80", table, StringComparison.Ordinal);
        Assert.DoesNotContain("280", table, StringComparison.Ordinal);
        Assert.Equal(
            [.. new[] { "N1", "N2" }, .. old],
            deals.GetProperty("members").EnumerateArray().Select(member => member.GetString()));
        Assert.Equal(5, filings.GetProperty("members").GetArrayLength());
        Assert.Contains(
            "\"kind\": \"flow-ratio\"",
            HostRun.Of(["kpis", "--standard", Standard, "--format", "json"]).Output
                .Replace("\":\"", "\": \"", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains(
            "before",
            _data.Run("bridge", [
                .. asked, "--conversion", "filed-sold", "--basis", "flow", "--to-basis", "cohort", "--format", "json",
            ]).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OwnKpiOfTheSampleStandard_IsCounted()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on",
            "K1,D1,C1,retail,phone,2010-10-01,星河,P2,2010-10-03",
            "K2,D1,C2,retail,phone,2010-10-02,星河,P3,2010-10-08");
        _data.Write(
            "events.csv",
            "card,on,event,consultant,how,contents,level,next_contact_on,reason,model,to,note",
            "K1,2010-10-03,contact,C1,wechat,,P2,2010-10-05,,,,",
            "K1,2010-10-05,contact,C1,video-call,,P2,2010-10-08,,,,",
            "K1,2010-10-08,contact,C1,call,,P2,2010-10-11,,,,",
            "K2,2010-10-08,contact,C2,call,,P3,2010-10-20,,,,");

        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-09", "--format", "csv",
            "--standard", Path.Combine(SourceTree.Root, "samples/Funnel.Samples.Console/Standards/north-group.json"),
            "--kpi", "online-contact-rate", "--by", "consultant");

        Assert.Equal(
            """
            scope,consultant,kpi,numerator,denominator,value
            group,C1,online-contact-rate,2,3,0.6666666666666666
            group,C2,online-contact-rate,0,1,0
            total,,online-contact-rate,2,4,0.5

            """,
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Report_OwnSumAndProportionOfTheSampleStandard_AreCounted()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on",
            "K1,D1,C1,retail,phone,2010-10-01,星河,P2,2010-10-03");
        _data.Write(
            "traffic.csv",
            "traffic,dealer,consultant,kind,arrived_at,left_at,visit,sales_related,outcome",
            "T1,D1,C1,visit,2010-10-02T10:00,2010-10-02T10:20,first,true,none",
            "T2,D1,C1,visit,2010-10-03T10:00,2010-10-03T10:01,first,true,none");
        _data.Write(
            "leads.csv",
            "lead,dealer,platform,received_at",
            "L1,D1,douyin,2010-10-01T09:00",
            "L2,D1,douyin,2010-10-02T09:00",
            "L3,D1,douyin,2010-10-03T09:00");

        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-09", "--format", "csv",
            "--standard", Path.Combine(SourceTree.Root, "samples/Funnel.Samples.Console/Standards/north-group.json"),
            "--kpi", "showroom-time,leads-of-new-cards");

        Assert.Equal(
            """
            scope,kpi,numerator,denominator,value
            total,showroom-time,1260,,1260
            total,leads-of-new-cards,3,1,3

            """,
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Worklist_DormancyRuleThatIsACondition_ListsWhatMeetsIt()
    {
        _data.Write("own.json", Own.Replace(
            "\"headline\"",
            """
            "dormancy": { "when": { "all": [
              { "column": "filed_on", "<=": "as-of minus 5 days" },
              { "not": { "column": "level", "in": ["hot"] } } ] } },
            "headline"
            """,
            StringComparison.Ordinal));

        var run = _data.Run(
            "worklist", "--today", "2010-10-09", "--list", "dormancy-candidates", "--standard", Standard,
            "--format", "json");

        Assert.Equal(
            "K3", Assert.Single(run.Json.GetProperty("cards").EnumerateArray()).GetProperty("card").GetString());
    }

    [Fact]
    public void Report_FaultyStandard_SaysWhereAndEndsWithTwo()
    {
        _data.Write("own.json", Own.Replace("P3D", "soon", StringComparison.Ordinal));

        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-09", "--standard", Standard);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(
            "own.json: $.scale.levels[0].contactInterval '\"soon\"': Expected an interval", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NoSuchFile_SaysSoInOneLine()
    {
        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-09", "--standard", "no/such.json");

        Assert.Equal(1, run.Code);
        Assert.Contains("--standard: there is no file 'no/such.json'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Lotus_MeasuresTheCadenceByItsIntervals()
    {
        // H wants contact every 2 days: K1 is silent for 8 days, K2 for 2, and C for K3 within 15.
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on",
            "K1,D1,C1,retail,outreach,2010-10-01,星河,H,2010-10-03",
            "K2,D1,C1,retail,outreach,2010-10-07,星河,H,2010-10-08",
            "K3,D1,C1,retail,outreach,2010-10-01,星河,C,2010-10-02");

        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-09", "--standard", "lotus", "--format", "json",
            "--kpi", "cadence-compliance-rate");

        var kpi = Assert.Single(run.Json.GetProperty("total").EnumerateArray());
        Assert.Equal((2, 3), (kpi.GetProperty("numerator").GetInt32(), kpi.GetProperty("denominator").GetInt32()));
    }

    public void Dispose() => _data.Dispose();
}

using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

/// <summary>Bases, intervals, comparisons and charts as the console writes them.</summary>
public sealed class TrustCommandTests : IDisposable
{
    private static readonly string[] October = ["--from", "2010-10-01", "--to", "2010-10-31"];

    private readonly DatasetFolder _data = new();

    public TrustCommandTests()
    {
        _data.Write("dealers.csv", "dealer,name,region", "D1,锦华,华东");
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level",
            "A,D1,C1,retail,walk-in,2010-10-01,星河,B",
            "B,D1,C1,retail,walk-in,2010-10-01,星河,B",
            "C,D1,C1,retail,walk-in,2010-10-16,星河,B",
            "D,D1,C2,retail,walk-in,2010-10-17,星河,B",
            "E,D1,C2,retail,walk-in,2010-10-20,星河,B");
        _data.Write(
            "events.csv",
            "card,on,event",
            "A,2010-10-31,delivered",
            "B,2010-11-01,delivered",
            "D,2010-10-20,delivered");
    }

    [Fact]
    public void Bridge_FromCohortToWindow_IsTheContractsJson()
    {
        var run = _data.Run("bridge", [
            .. October, "--as-of", "2010-11-15", "--conversion", "filed-delivered", "--basis", "cohort", "--to-basis",
            "30d", "--format", "json",
        ]);

        const string Late = """{"id":"late","zh":"超过30天才转化","en":"converted after day 30",""";
        const string Immature = """{"id":"immature","zh":"未满30天","en":"not there for 30 days yet",""";
        const string Expected = $$"""
            {
              "conversion": "filed-delivered",
              "from": "2010-10-01",
              "to": "2010-10-31",
              "asOf": "2010-11-15",
              "basis": "cohort",
              "lines": [
                {{Immature}}"numerator":-1,"denominator":-2,"members":["D","E"]},
                {{Late}}"numerator":-1,"denominator":0,"members":["B"]}
              ],
              "toBasis": "window(30)",
              "a": {"id":"new-close-rate","numerator":3,"denominator":5,"value":0.6},
              "b": {"id":"new-close-rate-30d","numerator":1,"denominator":3,"value":0.3333333333333333}
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), run.Output);
    }

    [Theory]
    [InlineData("filed-sold", "cohort", "There is no conversion 'filed-sold'")]
    [InlineData("filed-delivered", "4000d", "there is no basis '4000d'")]
    [InlineData("filed-delivered", "window(x)", "there is no basis 'window(x)'")]
    public void Bridge_OfWhatThereIsNot_IsRefused(string conversion, string basis, string told)
    {
        var run = _data.Run("bridge", [
            .. October, "--conversion", conversion, "--basis", basis, "--to-basis", "flow",
        ]);

        Assert.Equal(1, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithAnInterval_TellsBoundsReliabilityAndTheImmature()
    {
        var run = _data.Run("report", [
            .. October, "--as-of", "2010-11-15", "--kpi", "new-close-rate-30d,new-prospects", "--interval", "95",
            "--format", "json",
        ]);

        using var json = JsonDocument.Parse(run.Output);
        var total = json.RootElement.GetProperty("total");
        var rate = total[1];
        Assert.Equal("new-close-rate-30d", rate.GetProperty("id").GetString());
        Assert.Equal(0.0615, rate.GetProperty("low").GetDouble(), 4);
        Assert.Equal(0.7923, rate.GetProperty("high").GetDouble(), 4);
        Assert.Equal("small", rate.GetProperty("reliability").GetString());
        Assert.Equal(2, rate.GetProperty("immature").GetInt32());
        Assert.Equal("fair", total[0].GetProperty("reliability").GetString());
        Assert.False(total[0].TryGetProperty("low", out _));
    }

    [Fact]
    public void Compare_OfTwoConsultants_JudgesNeitherByFewCards()
    {
        var run = _data.Run("compare", [.. October, "--kpi", "new-close-rate", "--format", "json"]);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0.4, json.RootElement.GetProperty("centre").GetDouble());
        Assert.Equal(
            ["C1 too-few", "C2 too-few"],
            json.RootElement.GetProperty("groups").EnumerateArray().Select(group =>
                group.GetProperty("key").GetProperty("consultant").GetString() + " "
                + group.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Chart_OverMonths_HasAPointForEachAndJudgesWhatIsOver()
    {
        var run = _data.Run("chart", [
            "--from", "2010-09-01", "--to", "2010-11-30", "--as-of", "2010-11-15", "--kpi", "delivered-prospects",
            "--format", "json",
        ]);

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("xmr", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(
            ["2010-09 0 True", "2010-10 2 True", "2010-11 1 False"],
            json.RootElement.GetProperty("points").EnumerateArray().Select(point =>
                $"{point.GetProperty("period").GetString()} {point.GetProperty("numerator").GetInt64()} "
                + point.GetProperty("judged").GetBoolean()));
    }

    // A on day 30 and D on day 3 reached it; B, C, E wait, and C's days end with day 15.
    [Fact]
    public void Survive_FromFilingToOrder_IsTheContractsJson()
    {
        var run = _data.Run("survive", [.. October, "--stage", "filed-ordered", "--format", "json"]);

        const string Open = "\"reachedShare\":0.2,\"lostShare\":0,\"openShare\":0.8}";
        const string Month = "\"reachedShare\":0.6,\"lostShare\":0,\"openShare\":0.4}";
        const string None = "\"reachedShare\":null,\"lostShare\":null,\"openShare\":null}";
        const string Expected = $$"""
            {
              "stage": "filed-ordered",
              "from": "2010-10-01",
              "to": "2010-10-31",
              "asOf": "2010-10-31",
              "groups": [
                {
                  "key": {},
                  "spells": 5,
                  "days": [
                    {"day":0,"atRisk":5,"reached":0,"lost":0,"censored":0,"reachedShare":0,"lostShare":0,"openShare":1},
                    {"day":7,"atRisk":4,"reached":0,"lost":0,"censored":0,{{Open}},
                    {"day":15,"atRisk":3,"reached":0,"lost":0,"censored":1,{{Open}},
                    {"day":30,"atRisk":2,"reached":1,"lost":0,"censored":1,{{Month}},
                    {"day":60,"atRisk":0,"reached":0,"lost":0,"censored":0,{{None}},
                    {"day":90,"atRisk":0,"reached":0,"lost":0,"censored":0,{{None}}
                  ],
                  "quartiles": {"25":30,"50":30,"75":null},
                  "medianAmongReached": 3,
                  "lastDay": 30,
                  "beyondTable": false
                }
              ]
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Survive_ByConsultantWithAnInterval_HasACurveForEachAndBounds()
    {
        var run = _data.Run("survive", [
            .. October, "--stage", "filed-ordered", "--by", "consultant", "--interval", "95", "--format", "json",
        ]);

        using var json = JsonDocument.Parse(run.Output);
        var second = json.RootElement.GetProperty("groups")[1];
        Assert.Equal("C2", second.GetProperty("key").GetProperty("consultant").GetString());
        Assert.Equal(0.5, second.GetProperty("days")[1].GetProperty("reachedShare").GetDouble());
        Assert.Equal(5, json.RootElement.GetProperty("total").GetProperty("spells").GetInt32());
        Assert.InRange(second.GetProperty("days")[1].GetProperty("reachedLow").GetDouble(), 0, 0.5);
        Assert.InRange(second.GetProperty("days")[1].GetProperty("openHigh").GetDouble(), 0.5, 1);
    }

    [Theory]
    [InlineData("filed-sold", "dealer", "--stage does not know 'filed-sold'")]
    [InlineData("filed-ordered", "platform", "Spells do not know the dimension 'platform'")]
    public void Survive_OfWhatThereIsNot_IsRefused(string stage, string by, string told)
    {
        var run = _data.Run("survive", [.. October, "--stage", stage, "--by", by]);

        Assert.Equal(1, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A quarter had reached it by day 30, half by day 30", "The curve ends with day 30")]
    [InlineData("zh", "四分之一达成：第 30 天；一半达成：第 30 天", "第 30 天以后没有可见的时段")]
    public void Survive_AsATable_DrawsTheCurveAndSaysWhereItEnds(string language, string quartiles, string end)
    {
        var run = _data.Run("survive", [
            .. October, "--stage", "filed-ordered", "--by", "consultant", "--interval", "95", "--lang", language,
        ]);

        Assert.Equal(0, run.Code);
        Assert.Contains("█", run.Output, StringComparison.Ordinal);
        Assert.Contains(quartiles, run.Output, StringComparison.Ordinal);
        Assert.Contains(end, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_OfAllOfThem_AreWritten()
    {
        string[] period = [.. October, "--as-of", "2010-11-15"];

        Assert.Contains(
            "Close rate", _data.Run("compare", [.. period, "--kpi", "close-rate"]).Output, StringComparison.Ordinal);
        Assert.Contains(
            "●", _data.Run("chart", [.. period, "--kpi", "new-prospects"]).Output, StringComparison.Ordinal);
        Assert.Contains(
            "converted after day 30",
            _data.Run("bridge", [
                .. period, "--conversion", "filed-delivered", "--basis", "cohort", "--to-basis", "30d",
            ]).Output,
            StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();
}

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

using System.Globalization;
using Funnel.Domain.Standards;

namespace Funnel.Samples.Tests.Console;

public sealed class ReportJsonTests : IDisposable
{
    private readonly DatasetFolder _data = DatasetFolder.October();

    [Fact]
    public void Report_ByDealer_IsTheContractsJsonToTheByte()
    {
        const string Expected = """
            {
              "standard": "gps",
              "from": "2010-10-01",
              "to": "2010-10-31",
              "asOf": "2010-10-31",
              "by": ["dealer"],
              "groups": [
                {
                  "key": {"dealer":"D1"},
                  "kpis": [
                    {"id":"opening-prospects","numerator":1,"denominator":null,"value":1},
                    {"id":"close-rate","numerator":1,"denominator":3,"value":0.3333333333333333}
                  ]
                },
                {
                  "key": {"dealer":"D2"},
                  "kpis": [
                    {"id":"opening-prospects","numerator":0,"denominator":null,"value":0},
                    {"id":"close-rate","numerator":0,"denominator":1,"value":0}
                  ]
                }
              ],
              "total": [
                {"id":"opening-prospects","numerator":1,"denominator":null,"value":1},
                {"id":"close-rate","numerator":1,"denominator":4,"value":0.25}
              ]
            }

            """;

        var json = _data.Report("--format", "json", "--by", "dealer", "--kpi", "close-rate,opening-prospects");

        Assert.Equal(Expected.ReplaceLineEndings("\n"), json);
    }

    [Fact]
    public void Report_WithoutBy_HasNoGroupsAndEveryKpi()
    {
        var report = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31", "--format", "json").Json;

        Assert.Equal(0, report.GetProperty("groups").GetArrayLength());
        Assert.Equal(
            SalesStandards.Gps.Kpis.All.Select(kpi => kpi.Id),
            report.GetProperty("total").EnumerateArray().Select(kpi => kpi.GetProperty("id").GetString()));
    }

    [Fact]
    public void Report_RatioOfNothing_HasNoValue()
    {
        var json = _data.Report("--format", "json", "--kpi", "base-intent-rate");

        Holds("""{"id":"base-intent-rate","numerator":0,"denominator":0,"value":null}""", json);
    }

    [Fact]
    public void Report_ByMonth_EvaluatesEachMonthAndThePeriodOnce()
    {
        var report = _data.Run(
            "report", "--from", "2010-09-01", "--to", "2010-10-31", "--format", "json", "--by", "month",
            "--kpi", "new-prospects,closing-prospects").Json;

        var groups = report.GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(["2010-09", "2010-10"], groups.Select(g => g.GetProperty("key").GetProperty("month").GetString()));
        Assert.Equal([1, 3], groups.Select(g => g.GetProperty("kpis")[0].GetProperty("numerator").GetInt32()));
        Assert.Equal([1, 2], groups.Select(g => g.GetProperty("kpis")[1].GetProperty("numerator").GetInt32()));
        var total = report.GetProperty("total").EnumerateArray();
        Assert.Equal([4, 2], total.Select(kpi => kpi.GetProperty("numerator").GetInt32()));
    }

    [Fact]
    public void Report_AsOfAnEarlierDay_KnowsNothingLater()
    {
        var json = _data.Report("--format", "json", "--as-of", "2010-10-14", "--kpi", "close-rate,order-rate");

        Assert.Contains("\"asOf\": \"2010-10-14\"", json, StringComparison.Ordinal);
        Holds("""{"id":"order-rate","numerator":1,"denominator":4,"value":0.25}""", json);
        Holds("""{"id":"close-rate","numerator":0,"denominator":4,"value":0}""", json);
    }

    [Fact]
    public void Report_WithChineseValues_LeavesThemReadable() =>
        Assert.Contains("\"华东\"", _data.Report("--format", "json", "--by", "region"), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Report_UnderAnyCulture_IsTheSame(string culture)
    {
        string[] by = ["--by", "region,consultant,model,month"];
        var json = _data.Report(["--format", "json", .. by]);
        var csv = _data.Report(["--format", "csv", .. by]);

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(json, _data.Report(["--format", "json", .. by]));
            Assert.Equal(csv, _data.Report(["--format", "csv", .. by]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Report_AsCsv_HoldsNoFormula()
    {
        var csv = _data.Report("--format", "csv", "--by", "model", "--kpi", "new-prospects");

        Assert.Equal(
            "scope,model,kpi,numerator,denominator,value\r\n"
            + "group,\"'=1+1\",new-prospects,1,,1\r\n"
            + "group,星河,new-prospects,2,,2\r\n"
            + "total,,new-prospects,3,,3\r\n",
            csv);
    }

    public void Dispose() => _data.Dispose();

    private static void Holds(string part, string json) => Assert.Contains(part, json, StringComparison.Ordinal);
}

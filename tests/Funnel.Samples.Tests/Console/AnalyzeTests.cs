using Funnel.Domain.Exchange.Results;
using Spectre.Console;

namespace Funnel.Samples.Tests.Console;

public sealed class AnalyzeTests : IDisposable
{
    private static readonly string[] October2010 = ["--from", "2010-10-01", "--to", "2010-10-31"];

    private readonly DatasetFolder _data = DatasetFolder.October();

    public static TheoryData<string> Reports => [.. AnalysisChoice.All.Select(choice => choice.Heading.Id)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_AnyReport_IsSaidInBothFormsAndLanguages(string report)
    {
        var json = Analyze(report, "--format", "json").Json;

        Assert.Equal(report, json.GetProperty("report").GetString());
        Assert.Equal("2010-10-31", json.GetProperty("asOf").GetString());
        Assert.Contains(
            json.GetProperty("zh").GetString()!, Analyze(report, "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains(json.GetProperty("en").GetString()![1..], Analyze(report).Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_BeforeAndAfterTheEnd_IsPossible(string report)
    {
        Assert.Equal(0, Analyze(report, "--as-of", "2010-10-10").Code);
        Assert.Equal(0, Analyze(report, "--as-of", "2010-12-10").Code);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_OnAnyTerminal_Fits(string report)
    {
        foreach (var width in new[] { 72, 80, 100, 200 })
        {
            AssertFits(width, "analyze", "--report", report);
            AssertFits(width, "analyze", "--report", report, "--lang", "zh");
            AssertFits(width, "plan", "--retail", "9", "--lang", "zh");
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Analyze_WithoutAnyFacts_IsPossible(string report)
    {
        var run = _data.Run("analyze", "--report", report, "--from", "2000-01-01", "--to", "2000-01-02");

        Assert.Equal(0, run.Code);
    }

    [Fact]
    public void Analyze_Deals_GivesStockAndRetail()
    {
        var total = Analyze("deals", "--format", "json").Json.GetProperty("total");

        Assert.Equal(
            """{"opening":1,"new":3,"delivered":1,"lost":1,"closing":2}""", total.GetProperty("stock").GetRawText());
        Assert.Equal(
            """{"numerator":1,"denominator":1,"value":1}""",
            total.GetProperty("retail").GetProperty("openingProspects").GetRawText());
    }

    [Fact]
    public void Analyze_Board_HoldsTargetsAgainstActuals()
    {
        _data.Write("targets.csv", "dealer,consultant,month,metric,value", "D1,,2010-10,filings,4");

        var dealer = Analyze("board", "--format", "json").Json.GetProperty("dealers")[0];

        Assert.Equal(
            """{"actual":2,"target":4,"achievedShare":0.5}""", dealer.GetProperty("filings").GetRawText());
    }

    [Fact]
    public void Analyze_ByADimensionTheReportLacks_IsWrongUsage()
    {
        var run = Analyze("funnel", "--by", "level");

        Assert.Equal(1, run.Code);
        Assert.Contains("'level'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_FromTheClosingStock_NeedsNothingMore()
    {
        var plan = Plan("2").Json;

        Assert.True(plan.GetProperty("feasible").GetBoolean());
        Assert.Equal("""{"orders":0,"prospects":2}""", plan.GetProperty("stock").GetRawText());
        Assert.Equal(
            """{"prospects":2,"newCards":0,"filings":0,"traffic":0,"expected":2}""",
            plan.GetProperty("needed").GetRawText());
    }

    [Fact]
    public void Plan_BeyondTheStock_SaysWhyItCannotBe()
    {
        var plan = Plan("5").Json;

        Assert.False(plan.GetProperty("feasible").GetBoolean());
        Assert.Equal("no-new-deliveries", plan.GetProperty("why").GetProperty("code").GetString());
        Assert.Equal("期内新增成交率为0，新增再多也无法达成目标", plan.GetProperty("why").GetProperty("text").GetString());
    }

    [Fact]
    public void Plan_OfFewerThanNone_IsWrongUsage() => Assert.Equal(1, Plan("-1").Code);

    public void Dispose() => _data.Dispose();

    private void AssertFits(int width, params string[] command)
    {
        string[] args = [.. command, .. October2010, "--data", _data.Path];

        var run = HostRun.Of(width, CancellationToken.None, args);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.GetCellWidth(), 0, width));
    }

    private HostRun Analyze(string report, params string[] more) =>
        _data.Run("analyze", ["--report", report, .. October2010, .. more]);

    private HostRun Plan(string retail) =>
        _data.Run("plan", [.. October2010, "--retail", retail, "--format", "json", "--lang", "zh"]);
}

namespace Funnel.Samples.Tests.Console;

public sealed class TableTests : IDisposable
{
    private readonly DatasetFolder _data = DatasetFolder.October();

    [Fact]
    public void Report_AsATable_ShowsPercentBarAndFraction()
    {
        var shown = _data.Report();

        Assert.Contains("Key management report  2010-10-01 – 2010-10-31", shown, StringComparison.Ordinal);
        Assert.Matches(@"Close rate +25\.0% +█+[▏▎▍▌▋▊▉]? +1/4", shown);
        Assert.Matches(@"(?s)Average card age.*All other KPIs", shown);
    }

    [Fact]
    public void Report_InChinese_NamesEverythingInChinese()
    {
        var shown = _data.Report("--lang", "zh", "--by", "channel");

        Assert.Contains("关键管理报表", shown, StringComparison.Ordinal);
        Assert.Contains("电话", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("walk-in", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dealer")]
    [InlineData("consultant,model,month")]
    [InlineData("level,channel,media")]
    public void Report_InGroups_FitsTheTerminal(string by) =>
        Assert.All(_data.Report("--by", by).Split('\n'), line => Assert.InRange(line.Length, 0, 100));

    [Fact]
    public void Report_ByADimensionFewKpisHave_ShowsThose()
    {
        var shown = _data.Report("--by", "level", "--kpi", "showroom-traffic");

        Assert.Contains("Nothing to show in these groups.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_AsATable_CountsBoth()
    {
        var run = _data.Run("validate");

        Assert.Equal(0, run.Code);
        Assert.Contains("0 errors", run.Output, StringComparison.Ordinal);
        Assert.Contains("findings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Kpis_AsATable_ShowFormulas()
    {
        var run = HostRun.Of("kpis", "--lang", "zh");

        Assert.Equal(0, run.Code);
        Assert.Contains("close-rate", run.Output, StringComparison.Ordinal);
        Assert.Contains("÷", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Key management report", "The funnel", "Worklist: due today")]
    [InlineData("zh", "关键管理报表", "销售漏斗", "今日待跟进客户")]
    public void Demonstration_WithoutACommand_ShowsReportFunnelAndWorklist(string language, params string[] shown)
    {
        var run = HostRun.Of("--lang", language);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(shown, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    public void Dispose() => _data.Dispose();
}

using Funnel.Samples.Console.Rendering;
using Spectre.Console;

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

    [Fact]
    public void Report_ByConsultant_SaysWhoseNumbersTheyAre()
    {
        const string Note = "New prospects count for who filed them";

        Assert.Contains(Note, _data.Report("--by", "consultant"), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, _data.Report("--by", "channel"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Note, _data.Report("--by", "consultant", "--kpi", "new-prospects"), StringComparison.Ordinal);
        Assert.Contains(
            "新增有望客户计入留档顾问", _data.Report("--by", "consultant", "--lang", "zh"), StringComparison.Ordinal);
        Assert.Contains(
            Note,
            _data.Run("analyze", "--report", "orders", "--from", "2010-10-01", "--to", "2010-10-31").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WithinAScope_CountsItAloneAndSaysItInTheHeading()
    {
        var shown = _data.Report("--where", "channel=phone|outreach,dealer=D1", "--kpi", "new-prospects,filing-rate");

        Assert.Matches("Only .*(phone|outreach).*D1", shown);
        Assert.Matches("New prospects +2 ", shown);
        Assert.DoesNotContain("Filing rate", shown, StringComparison.Ordinal);
        Assert.Contains(
            "Only ",
            _data.Run(
                "analyze", "--report", "funnel", "--from", "2010-10-01", "--to", "2010-10-31", "--where", "dealer=D1")
                .Output,
            StringComparison.Ordinal);
    }

    // On 10 October the first ten days of September stand beside: K1 was filed on the tenth.
    [Fact]
    public void Report_Compared_NamesTheDaysHeldAgainst()
    {
        var shown = _data.Report("--as-of", "2010-10-10", "--compare", "previous", "--kpi", "new-prospects");

        Assert.Contains("Held against 2010-09-01 – 2010-09-10", shown, StringComparison.Ordinal);
        Assert.Matches("New prospects +3 +1", shown);
        Assert.Contains(
            "Held against 2009-10-01 – 2009-10-10",
            _data.Report("--as-of", "2010-10-10", "--compare", "year", "--kpi", "new-prospects"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dealer")]
    [InlineData("consultant,model,month")]
    [InlineData("level,channel,media")]
    public void Report_InGroups_FitsTheTerminal(string by) =>
        Assert.All(_data.Report("--by", by).Split('\n'), line => Assert.InRange(line.Length, 0, 100));

    /// <summary>Whatever the width, Chinese included, which takes two columns a character.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Tables_OfEveryKind_FitTheTerminal(string language)
    {
        string[][] commands =
        [
            ["report", "--from", "2010-10-01", "--to", "2010-10-31"],
            ["report", "--from", "2010-10-01", "--to", "2010-10-31", "--by", "consultant,model"],
            ["report", "--from", "2010-09-01", "--to", "2010-10-31", "--by", "month"],
            ["worklist", "--today", "2010-10-09", "--list", "overdue"],
            ["worklist", "--today", "2011-06-09", "--list", "reassignment"],
            ["worklist", "--today", "2010-10-22", "--list", "owner-contacts"],
            ["validate"],
        ];
        foreach (var width in new[] { 72, 80, 100, 120, 200 })
        {
            foreach (var command in commands)
            {
                string[] args = [.. command, "--data", _data.Path, "--lang", language];

                var run = HostRun.Of(width, CancellationToken.None, args);

                Assert.Equal((0, ""), (run.Code, run.Error));
                Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.GetCellWidth(), 0, width));
            }
        }
    }

    [Theory]
    [InlineData("three words here", 11, "three words", "here")]
    [InlineData("不超过宽度", 4, "不超", "过宽", "度")]
    [InlineData("混合 mixed 文字", 8, "混合", "mixed 文", "字")]
    [InlineData("overlong", 3, "ove", "rlo", "ng")]
    [InlineData("", 3, "")]
    public void Wrapped_AText_HasLinesThatFit(string text, int width, params string[] lines) =>
        Assert.Equal(lines, Wrapped.Lines(text, width));

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
        Assert.Contains("0 errors\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 finding\n", run.Output, StringComparison.Ordinal);
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
    [InlineData("en", "Key management report", "Sales funnel", "Worklist: due today")]
    [InlineData("zh", "关键管理报表", "销售漏斗", "今日待跟进客户")]
    public void Demonstration_WithoutACommand_ShowsReportFunnelAndWorklist(string language, params string[] shown)
    {
        var run = HostRun.Of("--lang", language);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(shown, part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    public void Dispose() => _data.Dispose();
}

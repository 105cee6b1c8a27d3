namespace Funnel.Samples.Tests.Console;

public sealed class ExitCodeTests : IDisposable
{
    private readonly DatasetFolder _data = DatasetFolder.October();

    [Theory]
    [InlineData("did you mean 'dealer'?", "--by", "delaer")]
    [InlineData("given twice", "--by", "dealer,dealer")]
    [InlineData("did you mean 'close-rate'?", "--kpi", "closerate")]
    [InlineData("did you mean 'lotus'?", "--standard", "lotos")]
    [InlineData("did you mean '--format'?", "--fromat", "json")]
    [InlineData("there are: table, json, csv, xlsx, parquet.", "--format", "parchment")]
    [InlineData("--as-of 2010-09-30 lies before --from 2010-10-01.", "--as-of", "2010-09-30")]
    [InlineData("'2010-02-30' is not a calendar date", "--as-of", "2010-02-30")]
    [InlineData("--rejects goes together with --skip-errors.", "--rejects", "rejects")]
    [InlineData("There is no encoding 'gbx'.", "--encoding", "gbx")]
    [InlineData("'pipe' is no separator; there are: comma, semicolon, tab.", "--separator", "pipe")]
    [InlineData("'%%' is no format of dates such as dd/MM/yyyy.", "--dates", "%%")]
    public void Report_AskedForSomethingUnknown_SaysSoInOneLine(string said, params string[] asked)
    {
        var run = _data.Run("report", ["--from", "2010-10-01", "--to", "2010-10-31", .. asked]);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("did you mean 'report'?", "reprot")]
    [InlineData("Option '--to' is required.", "report", "--data", ".", "--from", "2010-10-01")]
    [InlineData("There is no folder 'nowhere'.", "validate", "--data", "nowhere")]
    [InlineData("--to 2010-09-30 lies before", "report", "--data", ".", "--from", "2010-10-01", "--to", "2010-09-30")]
    [InlineData("'0' is not a whole number from 1", "generate", "--dealers", "0")]
    public void CommandLine_ThatIsWrong_SaysSoInOneLine(string said, params string[] args)
    {
        var run = HostRun.Of(args);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void UnknownDimension_InChinese_IsSaidInChinese()
    {
        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31", "--by", "delaer", "--lang", "zh");

        Assert.Contains("没有维度 'delaer'，是否指 'dealer'？", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyData_EndsTheRun_WithNothingComputed()
    {
        _data.Append("cards.csv", "K5,D1,C1,retail,walk-in,2010-02-30,星河,B,,周吴郑,15412345678");

        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31", "--format", "json");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("cards.csv:6: filed_on '2010-02-30': ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 error in the data", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyData_WithManyErrors_ListsFiftyAndTheCount()
    {
        _data.Append("events.csv", [.. Enumerable.Range(0, 60).Select(i => $"X{i},2010-10-20,order,,,,,,,,,")]);

        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31");

        Assert.Equal(2, run.Code);
        Assert.Equal(51, run.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("60 errors in the data, the first 50 above.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyData_WithoutTheHeaderOfCards_NamesThatOnceAndCountsTheRest()
    {
        _data.Write("cards.csv", "number,dealer,consultant,customer_kind,channel,filed_on,model,level");

        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31");

        Assert.Equal(2, run.Code);
        Assert.Equal(
            "cards.csv:1: card: Expected a column named card in the header row. (4 further rows follow from it)",
            run.Error.Split('\n')[0].TrimEnd('\r'));
        Assert.Contains("1 error in the data", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultyData_Skipped_WithNoCardLeft_IsAnError()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level",
            "K1,D1,C1,retail,walk-in,10/09/2010,星河,B");

        var run = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31", "--skip-errors");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("nothing is left to compute from", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejects_IntoTheFolderOfTheDataset_AreRefused()
    {
        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-31", "--skip-errors", "--rejects", _data.Path + "/");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("cannot be the folder the dataset is in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_InTheFormatDecidedOn_AreRead()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level",
            "K1,D1,C1,retail,outreach,10.09.2010,Fabia,B");
        _data.Write("events.csv", "card,on,event");

        var run = _data.Run(
            "report", "--from", "2010-09-01", "--to", "2010-09-30", "--format", "json", "--kpi", "new-prospects",
            "--dates", "dd.MM.yyyy", "--encoding", "utf-8", "--separator", "comma");

        Assert.Equal(0, run.Code);
        Assert.Equal(1, run.Json.GetProperty("total")[0].GetProperty("numerator").GetInt32());
    }

    [Fact]
    public void FaultyData_Skipped_IsLeftOutAndWrittenDown()
    {
        _data.Append("cards.csv", "K5,D1,C1,retail,walk-in,2010-02-30,星河,B,,周吴郑,15412345678");
        _data.Append("events.csv", "K5,2010-10-20,order,,,,,,,,,");
        var rejects = Path.Combine(_data.Path, "rejects");

        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-31", "--format", "json", "--kpi", "new-prospects",
            "--skip-errors", "--rejects", rejects);

        Assert.Equal(0, run.Code);
        Assert.Equal(3, run.Json.GetProperty("total")[0].GetProperty("numerator").GetInt32());
        Assert.Equal(
            "K5,D1,C1,retail,walk-in,2010-02-30,星河,B,,周吴郑,15412345678,\"Expected a date yyyy-MM-dd, 1900 to 2199.\"",
            File.ReadAllLines(Path.Combine(rejects, "cards.csv"))[1]);
        Assert.Equal(
            "K5,2010-10-20,order,,,,,,,,,,Depends on rejected card K5.",
            File.ReadAllLines(Path.Combine(rejects, "events.csv"))[1]);
    }

    [Theory]
    [InlineData("K5,D1,C1,retail,walk-in,周吴郑,星河,B,,周吴郑,15412345678")]
    [InlineData("K1,D1,C1,retail,walk-in,2010-10-05,星河,B,,周吴郑,15412345678")]
    [InlineData("K5,D1,C1,retail,walk-in,2010-10-05,星河,B,2010-13-01,周吴郑,15412345678,1,2")]
    [InlineData("K5,D1,C1,retail,walk-in,2010-10-05,星河,Z,,周吴郑,\"15412345678")]
    public void FaultyData_OfAPerson_NamesNobody(string row)
    {
        _data.Append("cards.csv", row);

        var report = _data.Run("report", "--from", "2010-10-01", "--to", "2010-10-31", "--verbose");
        var validation = _data.Run("validate", "--format", "json");

        Assert.Equal((2, 2), (report.Code, validation.Code));
        Assert.All([report.Error, validation.Output], said =>
        {
            Assert.DoesNotContain("15412345678", said, StringComparison.Ordinal);
            Assert.DoesNotContain("李雷", said, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Run_ThatIsCancelled_SaysSo()
    {
        var run = HostRun.Of(
            new CancellationToken(canceled: true),
            "report", "--data", _data.Path, "--from", "2010-10-01", "--to", "2010-10-31");

        Assert.Equal((3, "", "Cancelled."), (run.Code, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void Rejects_ThatCannotBeWritten_EndInOneLineWithoutATrace()
    {
        var run = _data.Run(
            "report", "--from", "2010-10-01", "--to", "2010-10-31", "--skip-errors", "--rejects",
            Path.Combine(_data.Path, "cards.csv"));

        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.StartsWith("Unexpected: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("report", "--help")]
    [InlineData("generate", "-h")]
    public void Help_GoesToTheOutput(params string[] args)
    {
        var run = HostRun.Of(args);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();
}

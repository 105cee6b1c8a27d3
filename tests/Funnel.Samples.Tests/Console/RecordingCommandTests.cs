using Parquet;

namespace Funnel.Samples.Tests.Console;

/// <summary>What the host tells of when rows were written down.</summary>
public sealed class RecordingCommandTests : IDisposable
{
    private readonly DatasetFolder _data = DatasetFolder.October();

    public RecordingCommandTests()
    {
        _data.Write(
            "cards.csv",
            "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,recorded_on",
            "K1,D1,C1,retail,phone,2010-08-10,星河,B,2010-10-05,2010-08-10",
            "K2,D1,C1,retail,phone,2010-08-12,星河,C,2010-10-08,2010-09-03",
            "K3,D1,C1,retail,phone,2010-08-14,星河,A,2010-10-07,2010-09-05",
            "K4,D2,C3,retail,phone,2010-08-20,星河,N,2010-10-20,");
        _data.Write("events.csv", "card,on,event,consultant,how", "K1,2010-08-20,contact,C1,call");
    }

    [Theory]
    [InlineData(
        "en",
        "D1: the recorded day is known for 75.0% of the rows.",
        "Typically 75.0% complete 3 days after the month's end.",
        "All dealers: the recorded day is known for 60.0% of the rows.",
        "Typically 80.0% complete 3 days after the month's end.")]
    [InlineData(
        "zh", "D1：75.0% 的行记有录入日期。", "月末后 3 天，通常已录入 75.0%。", "合计：60.0% 的行记有录入日期。", "月末后 3 天，通常已录入 80.0%。")]
    public void Development_AsATable_TellsHowCompleteAMonthIs(string language, params string[] told)
    {
        var run = HostRun.Of(
            "development", "--data", _data.Path, "--known-on", "2010-10-31", "--last-lag", "30", "--lang", language);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(told, line => Assert.Contains(line + "\n", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Development_WithoutAMonthSeenLongEnough_SaysSo()
    {
        var run = HostRun.Of("development", "--data", _data.Path, "--known-on", "2010-09-20", "--lang", "zh");

        Assert.Contains("还没有月份满 60 天，无法推断。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Development_AsJson_HasSharesAndCounts()
    {
        var run = _data.Run(
            "development", "--known-on", "2010-10-31", "--last-lag", "5", "--format", "json");

        Assert.StartsWith(
            """
            {
              "dealers": [
                {
                  "dealer": "D1",
                  "knownOn": "2010-10-31",
                  "lastLag": 5,
                  "recordedDayKnown": 0.75,
                  "complete": [
                    {"days":0,"share":0.5},
                    {"days":1,"share":0.5},
                    {"days":2,"share":0.5},
                    {"days":3,"share":0.75},
                    {"days":5,"share":1}
                  ],
                  "months": [
                    {"month":"2010-08","byLag":[2,0,0,1,0,1]},
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The recorded day is known for 60.0% of the rows.\n")]
    [InlineData("zh", "60.0% 的行记有录入日期。\n")]
    public void Validate_OfRowsThatTellTheirDay_PrintsForHowMany(string language, string told)
    {
        var table = _data.Run("validate", "--lang", language);
        var json = _data.Run("validate", "--format", "json");

        Assert.EndsWith(told, table.Output, StringComparison.Ordinal);
        Assert.Equal(0.6, json.Json.GetProperty("recordedDayKnown").GetDouble());
    }

    [Theory]
    [InlineData("en", "The recorded day is known for 60.0% of the rows")]
    [InlineData("zh", "仅 60.0% 的行记有录入日期")]
    public void Restate_OfRowsThatDoNotAllTellTheirDay_SaysSo(string language, string told)
    {
        var run = _data.Run(
            "restate", "--from", "2010-08-01", "--to", "2010-08-31", "--known-on", "2010-09-01", "--as-known",
            "2010-10-31", "--kpi", "new-prospects", "--lang", language);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restate_WithFacts_WritesThemAsParquet()
    {
        var file = Path.Combine(_data.Path, "lines.parquet");

        var run = _data.Run(
            "restate", "--from", "2010-08-01", "--to", "2010-08-31", "--known-on", "2010-09-01", "--as-known",
            "2010-10-31", "--kpi", "new-prospects", "--facts", file);

        Assert.Equal((0, ""), (run.Code, run.Error));
        await using var reader = await ParquetReader.CreateAsync(file);
        Assert.Equal(2, reader.OpenRowGroupReader(0).RowCount);
        Assert.Contains("cause", reader.Schema.DataFields.Select(field => field.Name));
    }

    public void Dispose() => _data.Dispose();
}

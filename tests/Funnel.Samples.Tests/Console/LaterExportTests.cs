using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Samples.Tests.Console;

public sealed class LaterExportTests
{
    private static readonly string[] Report =
        ["report", "--from", "2010-10-01", "--to", "2010-10-31", "--by", "consultant", "--format", "json"];

    [Fact]
    public void Report_OfTheSameExportTwice_IsThatOfOne()
    {
        using var data = DatasetFolder.October();

        var twice = HostRun.Of([.. Report, "--data", data.Path, "--data", data.Path]);

        Assert.Equal(HostRun.Of([.. Report, "--data", data.Path]).Output, twice.Output);
        Assert.Equal(
            "Read on: 0 new cards, 0 new rows of known cards; 0 rows contradict what is known and were left out.",
            twice.Error.Trim());
    }

    [Fact]
    public void Report_OfALaterExport_GrowsKnownCardsAndNamesWhatContradicts()
    {
        using var data = DatasetFolder.October();
        using var later = Later();

        var run = HostRun.Of([.. Report, "--data", data.Path, "--data", later.Path]);

        Assert.Equal(0, run.Code);
        Assert.Contains(
            "Read on: 1 new cards, 1 new rows of known cards; 1 rows contradict what is known and were left out.",
            run.Error, StringComparison.Ordinal);
        Assert.Contains("  events K2 2010-10-20: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Json.GetProperty("total").EnumerateArray()
            .Single(kpi => kpi.GetProperty("id").GetString() == "orders-signed").GetProperty("numerator").GetInt32());
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Load_OfALaterExport_ReplacesTheDayByBothReadTogether(string kind)
    {
        using var store = TestStore.Of(kind);
        using var data = DatasetFolder.October();
        using var later = Later();
        BothHosts.Load(store, data.Path, "2010-10-31");

        var load = WarehouseRun.Of(
            "load", "--data", data.Path, "--data", later.Path, "--as-of", "2010-10-31", "--store", store.Argument);

        Assert.Equal(0, load.Code);
        Assert.Contains("events K2 2010-10-20", load.Error, StringComparison.Ordinal);
        Assert.Equal(
            HostRun.Of([.. Report, "--data", data.Path, "--data", later.Path]).Output,
            WarehouseRun.Of([.. Report, "--store", store.Argument]).Output);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("report", "--from", "2010-10-01", "--to", "2010-10-31", "--skip-errors", "--rejects", "left-out")]
    public void Commands_ThatLookAtOneDatasetAlone_SaySo(params string[] command)
    {
        using var data = DatasetFolder.October();

        var run = HostRun.Of([.. command, "--data", data.Path, "--data", data.Path]);

        Assert.Equal((1, "This command looks at one --data alone."), (run.Code, run.Error.Trim()));
    }

    /// <summary>K3 is ordered on the 25th, K5 is new, and K2 is said to have bought elsewhere.</summary>
    private static DatasetFolder Later()
    {
        var folder = DatasetFolder.October();
        folder.Append("cards.csv", "K5,D1,C1,retail,outreach,2010-10-26,星河,B,2010-10-29,,");
        folder.Write(
            "events.csv",
            "card,on,event,reason,model",
            "K2,2010-10-20,lost,competitor,Golf",
            "K3,2010-10-25,order,,");
        return folder;
    }
}

using System.Text.Json;
using Funnel.Domain.Facts;
using Funnel.Samples.Tests.Console;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Tests.Warehouse;

public sealed class ShardFaultTests(OwnCluster cluster) : IClassFixture<OwnCluster>
{
    private static readonly string[] October =
        ["--from", "2010-10-01", "--to", "2010-10-31", "--by", "dealer", "--format", "json"];

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public void Report_WithAShardDown_FailsAndNamesItAndIsWholeAgainAfterwards(int shard)
    {
        using var store = TestStore.ClickHouse(cluster.Addresses);
        using var data = Dealers();
        BothHosts.Load(store, data.Path, "2010-10-31");
        var whole = Report(store);
        Assert.Equal(HostRun.Of(["report", "--data", data.Path, .. October]).Output, whole.Output);

        cluster.Kill(shard);
        try
        {
            var failed = Report(store);
            Assert.Equal(3, failed.Code);
            Assert.Empty(failed.Output);
            Assert.StartsWith($"Shard {shard} (http://127.0.0.1:", failed.Error, StringComparison.Ordinal);
            Assert.Single(failed.Error.Trim().Split('\n'));
            TellsWhatIsMissing(Report(store, "--partial"), whole);
            TellsOfTheOther(store, shard);
            FailsToLoad(store, data, shard);
        }
        finally
        {
            cluster.Resume(shard);
        }

        Assert.Equal(whole, Report(store));
        BothHosts.Load(store, data.Path, "2010-10-31");
        Assert.Equal(whole, Report(store));
    }

    [SkippableFact]
    public void Report_GivenOneShardAlone_FindsTheOthersOrSaysThatItIsDown()
    {
        using var store = TestStore.ClickHouse(cluster.Addresses);
        using var data = Dealers();
        BothHosts.Load(store, data.Path, "2010-10-31");
        var whole = Report(store);
        var addresses = store.Argument["clickhouse:".Length..].Split('?')[0].Split(',');
        var database = store.Argument[store.Argument.IndexOf('?', StringComparison.Ordinal)..];
        HostRun Through(int shard) => WarehouseRun.Of(
            ["report", "--store", $"clickhouse:{addresses[shard - 1]}{database}", .. October, "--partial"]);

        Assert.Equal(whole, Through(1));
        Assert.Equal(whole, Through(2));
        cluster.Kill(1);
        try
        {
            TellsWhatIsMissing(Through(2), whole);
            Assert.Equal(3, Through(1).Code);
            Assert.StartsWith($"No shard answers: {addresses[0]}: ", Through(1).Error, StringComparison.Ordinal);
        }
        finally
        {
            cluster.Resume(1);
        }
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Report_WithAShardKilledMeanwhile_IsWholeOrFails(int shard)
    {
        using var store = TestStore.ClickHouse(cluster.Addresses);
        using var data = Dealers();
        BothHosts.Load(store, data.Path, "2010-10-31");
        var whole = Report(store);

        var reports = Task.Run(() => Enumerable.Range(0, 12).Select(_ => Report(store)).ToList());
        await Task.Delay(200);
        cluster.Kill(shard);
        try
        {
            Assert.All(await reports, report => Assert.True(
                report == whole || (report.Code == 3 && report.Output.Length == 0
                    && report.Error.StartsWith($"Shard {shard} (", StringComparison.Ordinal)),
                report.Error + report.Output));
        }
        finally
        {
            cluster.Resume(shard);
        }

        Assert.Equal(whole, Report(store));
    }

    [SkippableFact]
    public void Report_WithRowsLost_FailsAndNamesTheShard()
    {
        using var store = TestStore.ClickHouse(cluster.Addresses);
        using var data = Dealers();
        BothHosts.Load(store, data.Path, "2010-10-31");
        using (var rows = ClickHouseRows.Of(store))
        {
            rows.Lose(2, StoredTable.Of(FactKinds.Cards));
        }

        foreach (var allowed in (string[][])[[], ["--partial"]])
        {
            var report = Report(store, allowed);
            Assert.Equal(3, report.Code);
            Assert.Empty(report.Output);
            Assert.Contains("Shard 2 (http://127.0.0.1:", report.Error, StringComparison.Ordinal);
            Assert.Contains("holds 0 rows of funnel_cards instead of", report.Error, StringComparison.Ordinal);
        }
    }

    private static void TellsWhatIsMissing(HostRun part, HostRun whole)
    {
        Assert.Equal(4, part.Code);
        var missing = part.Json.GetProperty("missingDealers").EnumerateArray().Select(d => d.GetString()!).ToList();
        Assert.NotEmpty(missing);
        Assert.Contains(
            "Missing from the figures: dealers " + string.Join(", ", missing), part.Error, StringComparison.Ordinal);
        Assert.Equal(
            Groups(whole).Where(group => !missing.Contains(group.Dealer)),
            Groups(part));
    }

    private static void TellsOfTheOther(TestStore store, int down)
    {
        var shards = WarehouseRun.Of("shards", "--store", store.Argument, "--format", "json");
        Assert.Equal(3, shards.Code);
        var told = shards.Json.GetProperty("shards").EnumerateArray().ToList();
        Assert.False(told[down - 1].GetProperty("answers").GetBoolean());
        Assert.True(told[2 - down].GetProperty("answers").GetBoolean());
        Assert.NotEqual(0, told[2 - down].GetProperty("rows").GetInt64());
    }

    private static void FailsToLoad(TestStore store, DatasetFolder data, int shard)
    {
        var load = WarehouseRun.Of("load", "--data", data.Path, "--as-of", "2010-10-31", "--store", store.Argument);
        Assert.Equal(3, load.Code);
        Assert.StartsWith($"Shard {shard} (", load.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Dealer, string Kpis)> Groups(HostRun report) =>
        report.Json.GetProperty("groups").EnumerateArray().Select(group => (
            group.GetProperty("key").GetProperty("dealer").GetString()!,
            JsonSerializer.Serialize(group.GetProperty("kpis"))));

    private static HostRun Report(TestStore store, params string[] more) =>
        WarehouseRun.Of(["report", "--store", store.Argument, .. October, .. more]);

    /// <summary>Enough dealers that each shard gets some.</summary>
    private static DatasetFolder Dealers()
    {
        var folder = new DatasetFolder();
        folder.Write(
            "cards.csv",
            [
                "card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on",
                .. Enumerable.Range(1, 40).Select(i =>
                    $"K{i},D{i},C{i},retail,phone,2010-10-{1 + (i % 28):D2},星河,A,2010-10-30"),
            ]);
        return folder;
    }
}

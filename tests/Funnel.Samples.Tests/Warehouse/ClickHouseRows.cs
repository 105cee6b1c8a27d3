using System.Globalization;
using Funnel.Samples.Warehouse.Snapshots;
using Funnel.Samples.Warehouse.Stores.ClickHouse;

namespace Funnel.Samples.Tests.Warehouse;

/// <summary>What really lies on the shards of a test's store.</summary>
internal sealed class ClickHouseRows : IDisposable
{
    private readonly Cluster _cluster;
    private readonly TestStore _store;

    private ClickHouseRows(Cluster cluster, TestStore store) => (_cluster, _store) = (cluster, store);

    public long AllRows => _cluster.Shards.Sum(shard => StoredTable.All.Sum(table => long.Parse(
        shard.Server.Rows($"SELECT count() FROM {table.Name}{Cluster.Local}")[0][0]!, CultureInfo.InvariantCulture)));

    public long RowsOfCurrentLoads
    {
        get
        {
            using var store = _store.Open();
            return store.Shards().Sum(shard => shard.Rows);
        }
    }

    public static ClickHouseRows Of(TestStore store)
    {
        Uri[] addresses = [.. store.Argument["clickhouse:".Length..].Split(',').Select(part => new Uri(part))];
        return new(new(addresses, addresses[^1].Query["?database=".Length..]), store);
    }

    /// <summary>Takes the rows of a kind away from a shard, as a lost disk would.</summary>
    public void Lose(int shard, StoredTable table) =>
        _cluster.Shards[shard - 1].Server.Run($"TRUNCATE TABLE {table.Name}{Cluster.Local}");

    public void Dispose() => _cluster.Dispose();
}

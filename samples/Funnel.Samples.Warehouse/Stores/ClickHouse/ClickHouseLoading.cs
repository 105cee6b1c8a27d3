using System.Globalization;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// A load into ClickHouse, which has no transactions: rows go in under a number of their own, where nobody looks, and
/// count from the insert that lists the number. Numbers grow, so whatever has a smaller one than the listed load of the
/// day can never count again and is cleared away.
/// </summary>
internal sealed class ClickHouseLoading : Loading
{
    private readonly Cluster _cluster;
    private readonly Catalogue _catalogue;
    private readonly Snapshot _snapshot;
    private readonly Outbox _outbox;

    /// <param name="cluster">The shards, owned from here on.</param>
    /// <param name="day">The day of the snapshot.</param>
    /// <param name="standard">The mark of its standard.</param>
    public ClickHouseLoading(Cluster cluster, SnapshotDay day, string standard)
    {
        _cluster = cluster;
        _catalogue = new(cluster.Shards);
        _outbox = new((table, rows) =>
            cluster.Try(() => cluster.First.Insert(table.Name + cluster.Whole, table.Columns, rows)));
        _snapshot = cluster.Try(() =>
        {
            cluster.EnsureTables();
            return new Snapshot(day, _catalogue.Claim(day), standard);
        });
    }

    public override int Load => _snapshot.Load;

    public override void Flush()
    {
        base.Flush();
        _outbox.Await();
    }

    public override void Dispose()
    {
        _outbox.Dispose();
        _cluster.Dispose();
    }

    protected override TableRows Open(StoredTable table) => new BufferedRows(table, new RowBinary(), _outbox);

    protected override bool Switch()
    {
        var parts = _cluster.Try(() => _cluster.Shards.Select(shard => ShardPart.On(shard, Load)).ToList());
        var written = parts.Sum(part => part.RowsOfTables.Values.Sum());
        if (written != Rows)
        {
            throw new FailureException(
                string.Create(CultureInfo.InvariantCulture, $"写入 {Rows} 行，分片只有 {written} 行；未装载。"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Rows} rows were sent and the shards hold {written}; nothing is loaded."));
        }

        var current = _cluster.Try(() =>
        {
            _catalogue.Complete(_snapshot, parts);
            return _catalogue.Current().Single(snapshot => snapshot.Day == _snapshot.Day);
        });
        ClearBefore(current.Load);
        return current.Load == Load;
    }

    private void ClearBefore(int load)
    {
        try
        {
            foreach (var earlier in _catalogue.Earlier(_snapshot.Day, load))
            {
                foreach (var (shard, table) in _cluster.Shards.SelectMany(_ => StoredTable.All, (s, t) => (s, t)))
                {
                    shard.Server.Run(string.Create(
                        CultureInfo.InvariantCulture,
                        $"ALTER TABLE {table.Name}{Cluster.Local} DROP PARTITION {earlier}"));
                }

                _catalogue.Forget(earlier);
            }
        }
        catch (ClickHouseException)
        {
            // The snapshot stands. Rows that nobody looks at stay until the next load of the day clears them away.
        }
    }
}

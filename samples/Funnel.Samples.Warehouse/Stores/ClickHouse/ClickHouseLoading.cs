using System.Globalization;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;
using NodaTime;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// A load into ClickHouse, which has no transactions: rows go in under a number of their own, where nobody looks, and
/// count from the one insert that lists the number. Numbers grow, so whatever has a smaller one than the listed load of
/// the day can never count again and is cleared away.
/// </summary>
internal sealed class ClickHouseLoading : Loading
{
    private readonly Cluster _cluster;
    private readonly Catalogue _catalogue;
    private readonly Snapshot _snapshot;

    public ClickHouseLoading(Cluster cluster, LocalDate asOf, string standard)
    {
        _cluster = cluster;
        _catalogue = new(cluster.First);
        try
        {
            cluster.EnsureTables();
            _snapshot = new(asOf, _catalogue.Claim(asOf), standard);
        }
        catch (ClickHouseException failed)
        {
            throw cluster.Diagnose(failed);
        }
    }

    public override int Load => _snapshot.Load;

    protected override int BatchRows => 100_000;

    public override void Dispose() => _cluster.Dispose();

    protected override void Send(StoredTable table, IReadOnlyList<object?[]> rows)
    {
        var bytes = new RowBinary();
        foreach (var row in rows)
            bytes.Add(row, table.MayBeMissing);
        Try(() => _cluster.First.Insert(table.Name + _cluster.Whole, table.Columns, bytes));
    }

    protected override bool Switch()
    {
        List<ShardPart> parts = [];
        Try(() => parts.AddRange(_cluster.Shards.Select(shard => ShardPart.On(shard, Load))));
        var written = parts.Sum(part => part.RowsOfTables.Values.Sum());
        if (written != Rows)
        {
            throw new FailureException(
                string.Create(CultureInfo.InvariantCulture, $"写入 {Rows} 行，分片只有 {written} 行；未装载。"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Rows} rows were sent and the shards hold {written}; nothing is loaded."));
        }

        Try(() => _catalogue.Complete(_snapshot, parts));
        var current = _snapshot;
        Try(() => current = _catalogue.Current().Single(snapshot => snapshot.AsOf == _snapshot.AsOf));
        ClearBefore(current.Load);
        return current.Load == Load;
    }

    private void ClearBefore(int load)
    {
        try
        {
            foreach (var earlier in _catalogue.Earlier(_snapshot.AsOf, load))
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

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (ClickHouseException failed)
        {
            throw _cluster.Diagnose(failed);
        }
    }
}

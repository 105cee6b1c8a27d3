using System.Globalization;
using Funnel.Domain.Sql;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// The shards of a store. The first keeps the catalogue; where a table <c>default.funnel_shards</c> there tells of
/// others, rows are spread over all of them by dealer, and asked for through Distributed tables.
/// </summary>
internal sealed class Cluster : IDisposable
{
    /// <summary>
    /// What the names of the tables with rows end with; those of Distributed tables end with nothing.
    /// </summary>
    public const string Local = "_local";

    private readonly string _database;

    public Cluster(Uri address, string database)
    {
        _database = database;
        First = new(address, database);
        Shards = FindShards();
    }

    /// <summary>The server that keeps the catalogue.</summary>
    public ClickHouseServer First { get; }

    public IReadOnlyList<Shard> Shards { get; }

    /// <summary>What the names of tables end with that give every row there is.</summary>
    public string Whole => Shards.Count > 1 ? "" : Local;

    /// <summary>Whether anything was ever loaded.</summary>
    public bool HasTables() => First.RowsAtLarge(
        $"SELECT count() FROM system.tables WHERE database = '{_database}' AND name = 'funnel_dealers'")[0][0] != "0";

    /// <summary>Creates what is missing.</summary>
    public void EnsureTables()
    {
        foreach (var shard in Shards)
        {
            shard.Server.RunAtLarge($"CREATE DATABASE IF NOT EXISTS {_database}");
            foreach (var table in StoredTable.All)
            {
                shard.Server.Run(table.Create(SqlDialect.ClickHouse, Local)
                    + " ENGINE = MergeTree PARTITION BY load_id ORDER BY dealer");
            }
        }

        if (Shards.Count > 1)
        {
            foreach (var table in StoredTable.All)
            {
                First.Run(table.Create(SqlDialect.ClickHouse)
                    + $" ENGINE = Distributed(funnel, {_database}, {table.Name}{Local}, cityHash64(dealer))");
            }
        }

        Catalogue.EnsureTables(First);
    }

    /// <summary>The failure behind a query's: that of the shards that do not answer, if there are any.</summary>
    public FailureException Diagnose(ClickHouseException failed)
    {
        foreach (var shard in Shards)
        {
            if (shard.Server.Fault() is { } fault)
                return shard.Down(fault);
        }

        return new($"ClickHouse 拒绝：{failed.Message}", $"ClickHouse refused: {failed.Message}", failed);
    }

    public void Dispose()
    {
        First.Dispose();
        foreach (var shard in Shards.Where(shard => shard.Server != First))
            shard.Server.Dispose();
    }

    private List<Shard> FindShards()
    {
        var only = new Shard(1, First);
        try
        {
            var tables = First.RowsAtLarge(
                "SELECT count() FROM system.tables WHERE database = 'default' AND name = 'funnel_shards'");
            if (tables[0][0] == "0")
                return [only];
            return
        [
            .. First.RowsAtLarge("SELECT shard, url FROM default.funnel_shards ORDER BY shard").Select(ShardOf),
        ];
        }
        catch (ClickHouseException unreachable)
        {
            throw only.Down(unreachable.Message);
        }
    }

    private Shard ShardOf(string?[] row)
    {
        var address = new Uri(row[1]!);
        var server = address.Authority == First.Address.Authority ? First : new(address, _database);
        return new(int.Parse(row[0]!, CultureInfo.InvariantCulture), server);
    }
}

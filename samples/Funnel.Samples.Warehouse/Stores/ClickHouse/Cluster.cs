using System.Globalization;
using Funnel.Domain.Sql;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// The shards of a store. Where a table <c>default.funnel_shards</c> tells of several, on each of them alike, rows are
/// spread over all by dealer, and asked for through Distributed tables.
/// </summary>
internal sealed class Cluster : IDisposable
{
    /// <summary>
    /// What the names of the tables with rows end with; those of Distributed tables end with nothing.
    /// </summary>
    public const string Local = "_local";

    private readonly string _database;
    private readonly List<ClickHouseServer> _servers;

    /// <param name="addresses">One or more of the shards; the first that answers tells of all.</param>
    /// <param name="database">The database.</param>
    /// <exception cref="FailureException">None of them answers.</exception>
    public Cluster(IReadOnlyList<Uri> addresses, string database)
    {
        _database = database;
        _servers = [.. addresses.Select(address => new ClickHouseServer(address, database))];
        Shards = FindShards();
    }

    /// <summary>All shards, by number, whether they answer or not.</summary>
    public IReadOnlyList<Shard> Shards { get; }

    /// <summary>What the names of tables end with that give every row there is.</summary>
    public string Whole => Shards.Count > 1 ? "" : Local;

    /// <summary>The server that Distributed tables are asked on.</summary>
    public ClickHouseServer First => Shards[0].Server;

    /// <summary>
    /// The catalogue as some of the shards know it; one where nothing was ever loaded has nothing to tell.
    /// </summary>
    public Catalogue CatalogueOf(IEnumerable<Shard> shards) =>
        new([.. shards.Where(shard => Catalogue.IsOn(shard.Server, _database))]);

    /// <summary>Creates what is missing.</summary>
    public void EnsureTables()
    {
        foreach (var shard in Shards)
        {
            EnsureTables(shard.Server);
        }
    }

    /// <summary>The failure behind a query's: that of the first shard that does not answer, if there is any.</summary>
    public FailureException Diagnose(ClickHouseException failed)
    {
        foreach (var shard in Shards)
        {
            if (shard.Server.Fault() is { } fault)
            {
                return shard.Down(fault);
            }
        }

        return new($"ClickHouse 拒绝：{failed.Message}", $"ClickHouse refused: {failed.Message}", failed);
    }

    /// <summary>Does something that needs every shard; its failure names the one that is down.</summary>
    public T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (ClickHouseException failed)
        {
            throw Diagnose(failed);
        }
    }

    /// <inheritdoc cref="Try{T}"/>
    public void Try(Action action) => Try(() =>
    {
        action();
        return true;
    });

    public void Dispose() => _servers.ForEach(server => server.Dispose());

    private void EnsureTables(ClickHouseServer server)
    {
        server.RunAtLarge($"CREATE DATABASE IF NOT EXISTS {_database}");
        foreach (var table in StoredTable.All)
        {
            server.Run(table.Create(SqlDialect.ClickHouse, Local)
                + " ENGINE = MergeTree PARTITION BY load_id ORDER BY dealer");
            if (Shards.Count > 1)
            {
                server.Run(table.Create(SqlDialect.ClickHouse)
                    + $" ENGINE = Distributed(funnel, {_database}, {table.Name}{Local}, cityHash64(dealer))");
            }
        }

        Catalogue.EnsureTables(server);
    }

    private IReadOnlyList<Shard> FindShards()
    {
        List<string> faults = [];
        foreach (var server in _servers.ToList())
        {
            try
            {
                return ShardsAsToldBy(server);
            }
            catch (ClickHouseException unreachable)
            {
                faults.Add($"{server.Name}: {unreachable.Message}");
            }
        }

        var told = string.Join("; ", faults);
        throw new FailureException(
            $"分片未应答：{told}。可在 --store 中给出其他分片，以逗号分隔。",
            $"No shard answers: {told}. Further shards can be given to --store, with commas between.");
    }

    private IReadOnlyList<Shard> ShardsAsToldBy(ClickHouseServer server)
    {
        var tables = server.RowsAtLarge(
            "SELECT count() FROM system.tables WHERE database = 'default' AND name = 'funnel_shards'");
        if (tables[0][0] == "0")
        {
            return [new(1, server)];
        }

        return
        [
            .. server.RowsAtLarge("SELECT shard, url FROM default.funnel_shards ORDER BY shard").Select(ShardOf),
        ];
    }

    private Shard ShardOf(string?[] row)
    {
        var address = new Uri(row[1]!);
        var server = _servers.Find(known => known.Address.Authority == address.Authority);
        if (server is null)
        {
            _servers.Add(server = new(address, _database));
        }

        return new(int.Parse(row[0]!, CultureInfo.InvariantCulture), server);
    }
}

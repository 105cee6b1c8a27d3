using Funnel.Samples.Warehouse.Options;
using Funnel.Samples.Warehouse.Stores;
using Funnel.Samples.Warehouse.Stores.ClickHouse;
using Npgsql;

namespace Funnel.Samples.Tests.Warehouse;

/// <summary>A store of a test's own, empty at first and gone afterwards.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly Action _remove;

    private TestStore(string argument, Action remove) => (Argument, _remove) = (argument, remove);

    /// <summary>Every kind of store, for theories.</summary>
    public static TheoryData<string> Kinds { get; } = new("sqlite", "postgres", "clickhouse");

    /// <summary>What to give to <c>--store</c>.</summary>
    public string Argument { get; }

    public static TestStore Of(string kind) => kind switch
    {
        "sqlite" => Sqlite(),
        "postgres" => Postgres(Servers.Postgres),
        "clickhouse" => ClickHouse(Servers.ClickHouse),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of store."),
    };

    /// <param name="addresses">One or more of the shards, with commas between.</param>
    public static TestStore ClickHouse(string addresses)
    {
        var name = Name();
        return new($"clickhouse:{addresses}?database={name}", () =>
        {
            using var cluster = new Cluster([.. addresses.Split(',').Select(part => new Uri(part))], name);
            foreach (var shard in cluster.Shards)
            {
                shard.Server.RunAtLarge($"DROP DATABASE IF EXISTS {name}");
            }
        });
    }

    public IStore Open() => StoreOption.Open(Argument);

    public void Dispose() => _remove();

    private static TestStore Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("funnel-store-");
        return new("sqlite:" + Path.Combine(folder.FullName, "funnel.db"), () => folder.Delete(recursive: true));
    }

    private static TestStore Postgres(string server)
    {
        var name = Name();
        Execute($"CREATE DATABASE {name}");
        var own = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false };
        return new("postgres:" + own.ConnectionString, () => Execute($"DROP DATABASE {name} WITH (FORCE)"));

        void Execute(string sql)
        {
            using var source = NpgsqlDataSource.Create(
                new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false });
            using var command = source.CreateCommand(sql);
            command.ExecuteNonQuery();
        }
    }

    private static string Name() => "funnel_test_" + Guid.NewGuid().ToString("N");
}

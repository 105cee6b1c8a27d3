using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;
using Microsoft.Data.Sqlite;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>A SQLite file: nothing to install, one writer at a time, readers undisturbed.</summary>
internal sealed class SqliteStore(string file) : IStore
{
    private const int SecondsToWaitForAnotherLoad = 3600;

    public SqlDialect Dialect => SqlDialect.Sqlite;

    public Loading BeginLoad(SnapshotDay day, string standard)
    {
        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        AdoCommands.Run(connection, null, "PRAGMA journal_mode = WAL", command => command.ExecuteScalar());
        return new SqliteLoading(connection, connection.BeginTransaction(deferred: false), day, standard);
    }

    public IReading BeginReading(bool allowsMissing)
    {
        // SQLite would make the file; a report must not.
        var isThere = File.Exists(file);
        var connection = isThere ? Open(SqliteOpenMode.ReadWrite) : Empty();
        var hasSchema = AdoCommands.Run(
            connection,
            null,
            $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{AdoSchema.Snapshots}'",
            command => command.ExecuteScalar() is > 0L);
        return new AdoReading(connection, connection.BeginTransaction(deferred: true), hasSchema);
    }

    public IReadOnlyList<ShardState> Shards() => [AdoShards.Of(this, "sqlite")];

    public void Dispose()
    {
    }

    private static SqliteConnection Empty()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            DefaultTimeout = SecondsToWaitForAnotherLoad,
            Pooling = false,
        }.ConnectionString);
        connection.Open();
        return connection;
    }
}

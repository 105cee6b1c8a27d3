using System.Data;
using Funnel.Domain.Sql;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;
using Npgsql;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>A PostgreSQL database.</summary>
internal sealed class PostgresStore : IStore
{
    // Any number that nothing else in the database uses.
    private const string OneLoadAtATime = "SELECT pg_advisory_xact_lock(20101031)";

    private readonly NpgsqlDataSource _source;

    public PostgresStore(string connection)
    {
        try
        {
            _source = new NpgsqlDataSourceBuilder(connection).Build();
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"PostgreSQL 连接串有误：{wrong.Message}", $"No PostgreSQL connection: {wrong.Message}");
        }
    }

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public Loading BeginLoad(SnapshotDay day, string standard)
    {
        var connection = Open();
        var transaction = connection.BeginTransaction();
        AdoCommands.Run(connection, transaction, OneLoadAtATime, command => command.ExecuteNonQuery());
        return new PostgresLoading(connection, transaction, day, standard);
    }

    public IReading BeginReading(bool allowsMissing)
    {
        var connection = Open();
        var transaction = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        var hasSchema = AdoCommands.Run(
            connection,
            transaction,
            $"SELECT to_regclass('{AdoSchema.Snapshots}') IS NOT NULL",
            command => command.ExecuteScalar() is true);
        return new AdoReading(connection, transaction, hasSchema, PostgresText.ToStored, PostgresText.FromStored);
    }

    public IReadOnlyList<ShardState> Shards() => [AdoShards.Of(this, "postgres")];

    public void Dispose() => _source.Dispose();

    private NpgsqlConnection Open()
    {
        try
        {
            return _source.OpenConnection();
        }
        catch (NpgsqlException unreachable)
        {
            throw new FailureException(
                $"PostgreSQL 未应答：{unreachable.Message}",
                $"PostgreSQL does not answer: {unreachable.Message}", unreachable);
        }
    }
}

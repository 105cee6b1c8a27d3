using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;
using Npgsql;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>A load into PostgreSQL: binary COPY, a buffer at a time, all in one transaction.</summary>
internal sealed class PostgresLoading : AdoLoading
{
    private readonly NpgsqlConnection _connection;
    private readonly Outbox _outbox;

    public PostgresLoading(
        NpgsqlConnection connection, NpgsqlTransaction transaction, SnapshotDay day, string standard)
        : base(connection, transaction, SqlDialect.PostgreSql, day, standard) =>
        (_connection, _outbox) = (connection, new((table, rows) => AdoCommands.Try(() => Copy(table, rows))));

    public override void Flush()
    {
        base.Flush();
        _outbox.Await();
    }

    public override void Dispose()
    {
        _outbox.Dispose();
        base.Dispose();
    }

    protected override TableRows Open(StoredTable table) =>
        new BufferedRows(table, new PostgresBinary(table.Columns.Count), _outbox);

    private bool Copy(StoredTable table, ReadOnlyMemory<byte> rows)
    {
        using var copy = _connection.BeginRawBinaryCopy(
            $"COPY {table.Name} ({string.Join(", ", table.Columns)}) FROM STDIN (FORMAT BINARY)");
        copy.Write(PostgresBinary.Header);
        copy.Write(rows.Span);
        copy.Write(PostgresBinary.Trailer);
        return true;
    }
}

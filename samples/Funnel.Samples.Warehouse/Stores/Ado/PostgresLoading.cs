using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>A load into PostgreSQL: binary COPY, a batch at a time, all in one transaction.</summary>
internal sealed class PostgresLoading(
    NpgsqlConnection connection, NpgsqlTransaction transaction, LocalDate asOf, string standard)
    : AdoLoading(connection, transaction, SqlDialect.PostgreSql, asOf, standard)
{
    protected override void Send(StoredTable table, IReadOnlyList<object?[]> rows)
    {
        using var copy = connection.BeginBinaryImport(
            $"COPY {table.Name} ({string.Join(", ", table.Columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var value in row)
                Write(copy, value);
        }

        copy.Complete();
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value)
    {
        switch (value)
        {
            case null:
                copy.WriteNull();
                break;
            case int number:
                copy.Write(number, NpgsqlDbType.Integer);
                break;
            case bool flag:
                copy.Write(flag, NpgsqlDbType.Boolean);
                break;
            default:
                copy.Write(PostgresText.ToStored((string)value), NpgsqlDbType.Text);
                break;
        }
    }
}

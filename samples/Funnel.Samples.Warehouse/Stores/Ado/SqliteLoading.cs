using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>A load into SQLite: one prepared statement for each table.</summary>
internal sealed class SqliteLoading(
    SqliteConnection connection, SqliteTransaction transaction, LocalDate asOf, string standard)
    : AdoLoading(connection, transaction, SqlDialect.Sqlite, asOf, standard)
{
    private readonly Dictionary<string, SqliteCommand> _inserts = new(StringComparer.Ordinal);

    public override void Dispose()
    {
        foreach (var insert in _inserts.Values)
            insert.Dispose();
        base.Dispose();
    }

    protected override void Send(StoredTable table, IReadOnlyList<object?[]> rows)
    {
        if (!_inserts.TryGetValue(table.Name, out var insert))
            _inserts.Add(table.Name, insert = InsertInto(table));
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                insert.Parameters[i].Value = row[i] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }

    private SqliteCommand InsertInto(StoredTable table)
    {
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        var names = table.Columns.Select((_, place) => "@c" + place.ToString("D", null)).ToList();
#pragma warning disable CA2100 // The names of tables and columns are constants.
        insert.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) "
            + $"VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
        foreach (var name in names)
            insert.Parameters.Add(new SqliteParameter(name, null));
        return insert;
    }
}

using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;
using Microsoft.Data.Sqlite;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>A load into SQLite: one prepared statement for each table.</summary>
internal sealed class SqliteLoading(
    SqliteConnection connection, SqliteTransaction transaction, SnapshotDay day, string standard)
    : AdoLoading(connection, transaction, SqlDialect.Sqlite, day, standard)
{
    private readonly List<SqliteRows> _opened = [];

    public override void Dispose()
    {
        _opened.ForEach(rows => rows.Dispose());
        base.Dispose();
    }

    protected override TableRows Open(StoredTable table)
    {
        var rows = new SqliteRows(table, connection);
        _opened.Add(rows);
        return rows;
    }
}

using System.Text;
using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>
/// Rows for SQLite: one statement prepared once, its parameters bound by their place. The provider's own commands look
/// each parameter up by its name for every row, which takes most of the time.
/// </summary>
internal sealed class SqliteRows : TableRows, IRowWriter, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private byte[] _text = new byte[256];
    private int _place;

    public SqliteRows(StoredTable table, SqliteConnection connection)
    {
        _database = connection.Handle!;
        var values = string.Join(", ", table.Columns.Select(_ => "?"));
        Check(raw.sqlite3_prepare_v2(
            _database,
            $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({values})",
            out _insert));
    }

    public override IRowWriter Row => this;

    public override void Flush()
    {
    }

    public void Number(int value) => Check(raw.sqlite3_bind_int(_insert, ++_place, value));

    public void NumberOrMissing(int? value)
    {
        if (value is { } number)
        {
            Number(number);
        }
        else
        {
            Missing();
        }
    }

    public void LongNumber(long value) => Check(raw.sqlite3_bind_int64(_insert, ++_place, value));

    public void LongNumberOrMissing(long? value)
    {
        if (value is { } number)
        {
            LongNumber(number);
        }
        else
        {
            Missing();
        }
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_text.Length < bytes)
        {
            _text = new byte[bytes];
        }

        var text = _text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text));
        Check(raw.sqlite3_bind_text(_insert, ++_place, text));
    }

    public void TextOrMissing(string? value)
    {
        if (value is null)
        {
            Missing();
        }
        else
        {
            Text(value);
        }
    }

    public void Dispose() => _insert.Dispose();

    protected override void EndRow()
    {
        Check(raw.sqlite3_step(_insert));
        Check(raw.sqlite3_reset(_insert));
        _place = 0;
    }

    private void Missing() => Check(raw.sqlite3_bind_null(_insert, ++_place));

    private void Check(int code)
    {
        if (code is not raw.SQLITE_OK and not raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, _database);
        }
    }
}

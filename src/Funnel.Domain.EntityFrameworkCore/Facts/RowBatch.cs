using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Writes rows into a table many at a time, within the context's transaction; every value is bound.</summary>
internal sealed class RowBatch
{
    /// <summary>How many values one statement binds at most; PostgreSQL takes 65,535.</summary>
    private const int MostValues = 4_000;

    private readonly DatabaseFacade _database;
    private readonly string _into;
    private readonly int _columns;
    private readonly int _most;

    /// <summary>Prepares to write.</summary>
    /// <param name="context">The context, whose connection is open.</param>
    /// <param name="table">The table, as <see cref="TablesOfModel"/> names it.</param>
    /// <param name="columns">Its columns, in the order of the rows' values.</param>
    public RowBatch(DbContext context, string table, IReadOnlyList<string> columns)
    {
        _database = context.Database;
        var sql = context.GetService<ISqlGenerationHelper>();
        _into = $"INSERT INTO {table} "
            + $"({string.Join(", ", columns.Select(sql.DelimitIdentifier))}) VALUES ";
        _columns = columns.Count;

        // SQLite looks every parameter up by its name, one after the other, and has no way to the server to save.
        _most = context.IsSqlite() ? 1 : MostValues / _columns;
    }

    /// <summary>Writes rows; a null is a missing value.</summary>
    public Task WriteAsync(IEnumerable<object?[]> rows, CancellationToken stop) =>
        WriteAsync(rows, (row, to) => Array.ForEach(row, to.Bind), stop);

    /// <summary>Writes what knows itself how to be a row.</summary>
    public async Task WriteAsync<T>(IEnumerable<T> rows, Action<T, ParameterValues> write, CancellationToken stop)
    {
        DbCommand? command = null;
        ParameterValues? values = null;
        try
        {
            foreach (var batch in rows.Chunk(_most))
            {
                if (command is null || command.Parameters.Count != batch.Length * _columns)
                {
                    await (command?.DisposeAsync() ?? default);
                    command = Prepare(batch.Length);
                    values = new(command.Parameters);
                }

                values!.Restart();
                Array.ForEach(batch, row => write(row, values));
                await command.ExecuteNonQueryAsync(stop);
            }
        }
        finally
        {
            await (command?.DisposeAsync() ?? default);
        }
    }

    private DbCommand Prepare(int rows)
    {
        var command = _database.GetDbConnection().CreateCommand();
        command.Transaction = _database.CurrentTransaction?.GetDbTransaction();
        var text = new StringBuilder(_into);
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < _columns; column++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{(row * _columns) + column}");
                text.Append(column == 0 ? "" : ", ").Append(name);
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            text.Append(')');
        }

        command.CommandText = text.ToString();
        return command;
    }
}

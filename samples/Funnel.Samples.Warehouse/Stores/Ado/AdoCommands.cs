using System.Data.Common;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>Runs one statement; its values are bound, never written into it.</summary>
internal static class AdoCommands
{
    public static TResult Run<TResult>(
        DbConnection connection,
        DbTransaction? transaction,
        string sql,
        Func<DbCommand, TResult> run,
        params IEnumerable<(string Name, object Value)> values)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Statements hold constants, quoted identifiers and whole numbers; see SqlWriter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return Try(() => run(command));
    }

    /// <summary>Does something with the database; its failure is told in one line.</summary>
    public static TResult Try<TResult>(Func<TResult> action)
    {
        try
        {
            return action();
        }
        catch (DbException failed)
        {
            throw new FailureException(
                $"数据库报错：{failed.Message}", $"The database failed: {failed.Message}", failed);
        }
    }
}

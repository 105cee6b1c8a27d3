using System.Data.Common;
using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>
/// The tables of a store with transactions: one for each kind of fact, and the list of what is loaded.
/// </summary>
internal static class AdoSchema
{
    /// <summary>The list of what is loaded: the row of a day points to the load whose rows count.</summary>
    public const string Snapshots = "funnel_known_snapshots";

    public static void Ensure(DbConnection connection, DbTransaction transaction, SqlDialect dialect)
    {
        Execute($"CREATE TABLE IF NOT EXISTS {Snapshots} "
            + "(as_of INTEGER NOT NULL, known_on INTEGER NOT NULL, load_id INTEGER NOT NULL, standard TEXT NOT NULL, "
            + "PRIMARY KEY (as_of, known_on))");
        foreach (var table in StoredTable.All)
        {
            Execute(table.Create(dialect));
            Execute($"CREATE INDEX IF NOT EXISTS {table.Name}_by_load ON {table.Name} (load_id)");
        }

        void Execute(string sql) => AdoCommands.Run(connection, transaction, sql, command => command.ExecuteNonQuery());
    }
}

using System.Data.Common;
using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>
/// A load into a database with transactions: one transaction holds it all, so a load that breaks off leaves nothing.
/// Loads follow each other; the last wins.
/// </summary>
internal abstract class AdoLoading : Loading
{
    private readonly SnapshotDay _day;
    private readonly string _standard;

    /// <param name="connection">An open connection, owned from here on.</param>
    /// <param name="transaction">A transaction that no other load can enter at the same time.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="day">The day of the snapshot.</param>
    /// <param name="standard">The code of its standard.</param>
    protected AdoLoading(
        DbConnection connection, DbTransaction transaction, SqlDialect dialect, SnapshotDay day, string standard)
    {
        (Connection, Transaction, _day, _standard) = (connection, transaction, day, standard);
        AdoSchema.Ensure(connection, transaction, dialect);
        Load = AdoCommands.Run(
            connection,
            transaction,
            $"SELECT COALESCE(MAX(load_id), 0) + 1 FROM {AdoSchema.Snapshots}",
            command => Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture));
    }

    public override int Load { get; }

    protected DbConnection Connection { get; }

    protected DbTransaction Transaction { get; }

    public override void Dispose()
    {
        Transaction.Dispose();
        Connection.Dispose();
    }

    protected override bool Switch()
    {
        (string, object)[] day = [("@day", DayNumber.Of(_day.AsOf)), ("@known", DayNumber.Of(_day.KnownOn))];
        foreach (var table in StoredTable.All)
        {
            Execute(
                $"DELETE FROM {table.Name} WHERE load_id IN "
                + $"(SELECT load_id FROM {AdoSchema.Snapshots} WHERE as_of = @day AND known_on = @known)",
                day);
        }

        Execute($"DELETE FROM {AdoSchema.Snapshots} WHERE as_of = @day AND known_on = @known", day);
        Execute(
            $"INSERT INTO {AdoSchema.Snapshots} (as_of, known_on, load_id, standard) "
                + "VALUES (@day, @known, @load, @standard)",
            [.. day, ("@load", Load), ("@standard", _standard)]);
        AdoCommands.Try(() =>
        {
            Transaction.Commit();
            return true;
        });
        return true;
    }

    private void Execute(string sql, params (string Name, object Value)[] values) =>
        AdoCommands.Run(Connection, Transaction, sql, command => command.ExecuteNonQuery(), values);
}

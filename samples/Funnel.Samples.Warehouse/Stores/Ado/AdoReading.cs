using System.Data.Common;
using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>One transaction that sees one state of the database, whatever is loaded meanwhile.</summary>
internal sealed class AdoReading : IReading
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly Func<string, string> _toStored;
    private readonly Func<string, string> _fromStored;

    /// <param name="connection">An open connection, owned from here on.</param>
    /// <param name="transaction">A transaction that sees one state.</param>
    /// <param name="hasSchema">Whether anything was ever loaded.</param>
    /// <param name="toStored">A text as the database keeps it.</param>
    /// <param name="fromStored">A kept text as it was.</param>
    public AdoReading(
        DbConnection connection,
        DbTransaction transaction,
        bool hasSchema,
        Func<string, string>? toStored = null,
        Func<string, string>? fromStored = null)
    {
        (_connection, _transaction) = (connection, transaction);
        (_toStored, _fromStored) = (toStored ?? (text => text), fromStored ?? (text => text));
        Snapshots = hasSchema
            ? [
                .. Rows(
                    $"SELECT as_of, known_on, load_id, standard FROM {AdoSchema.Snapshots} ORDER BY as_of, known_on")
                    .Select(SnapshotOf),
            ]
            : [];
    }

    public IReadOnlyList<Snapshot> Snapshots { get; }

    public IReadOnlyList<string> MissingDealers => [];

    public IReadOnlyList<string> Faults => [];

    public IReadOnlyList<string?[]> Ask(Snapshot snapshot, Func<string, SqlStatement> statement)
    {
        var sql = statement("");
        return Rows(sql.Text, [.. sql.Parameters.Select(p => (p.Name, (object)_toStored(p.Value)))]);
    }

    public bool IsOneState() => true;

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static Snapshot SnapshotOf(string?[] row) => new(
        new(DayOf(row[0]!), DayOf(row[1]!)), int.Parse(row[2]!, CultureInfo.InvariantCulture), row[3]!);

    private static NodaTime.LocalDate DayOf(string number) =>
        DayNumber.ToDate(int.Parse(number, CultureInfo.InvariantCulture));

    private List<string?[]> Rows(string sql, params IEnumerable<(string Name, object Value)> values) =>
        AdoCommands.Run(_connection, _transaction, sql, Read, values);

    private List<string?[]> Read(DbCommand command)
    {
        List<string?[]> rows = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new string?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Text(reader.GetValue(i));
            }

            rows.Add(row);
        }

        return rows;
    }

    private string? Text(object value) => value switch
    {
        DBNull => null,
        string text => _fromStored(text),
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

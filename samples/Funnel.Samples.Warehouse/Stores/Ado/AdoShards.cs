using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>The state of a store on one machine, told as that of one shard.</summary>
internal static class AdoShards
{
    public static ShardState Of(IStore store, string name)
    {
        using var reading = store.BeginReading(allowsMissing: false);
        var rows = reading.Snapshots.Sum(snapshot => StoredTable.All.Sum(table => Count(reading, snapshot, table)));
        var dealers = reading.Snapshots.SelectMany(snapshot => StoredTable.All.SelectMany(table =>
            Dealers(reading, snapshot, table)));
        return new(1, name, null, reading.Snapshots.Count, rows, dealers.Distinct().Count());
    }

    private static long Count(IReading reading, Snapshot snapshot, StoredTable table) => long.Parse(
        Ask(reading, snapshot, $"SELECT COUNT(*) FROM {table.Name}")[0][0]!,
        System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string?> Dealers(IReading reading, Snapshot snapshot, StoredTable table) =>
        Ask(reading, snapshot, $"SELECT DISTINCT dealer FROM {table.Name}").Select(row => row[0]);

    private static IReadOnlyList<string?[]> Ask(IReading reading, Snapshot snapshot, string sql) => reading.Ask(
        snapshot,
        _ => new SqlStatement(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sql} WHERE load_id = {snapshot.Load}"),
            []));
}

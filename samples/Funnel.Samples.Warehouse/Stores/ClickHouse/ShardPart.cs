using System.Globalization;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>What a shard holds of a load, as it tells itself.</summary>
internal sealed record ShardPart(
    int Shard, IReadOnlyDictionary<string, long> RowsOfTables, IReadOnlyList<string> Dealers)
{
    /// <summary>The rows of each table of a shard that has a load's.</summary>
    public static IReadOnlyDictionary<string, long> CountOn(Shard shard, int load)
    {
        var counts = StoredTable.All.Select(table =>
            $"SELECT '{table.Name}' AS table_name, count() AS row_count {From(table, load)}");
        return shard.Server.Rows(string.Join("\nUNION ALL\n", counts)).ToDictionary(
            row => row[0]!, row => long.Parse(row[1]!, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    public static ShardPart On(Shard shard, int load)
    {
        var dealers = StoredTable.All.SelectMany(
            table => shard.Server.Rows($"SELECT DISTINCT dealer {From(table, load)}"));
        return new(
            shard.Number,
            CountOn(shard, load),
            [.. dealers.Select(row => row[0]!).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static string From(StoredTable table, int load) => string.Create(
        CultureInfo.InvariantCulture, $"FROM {table.Name}{Cluster.Local} WHERE load_id = {load}");
}

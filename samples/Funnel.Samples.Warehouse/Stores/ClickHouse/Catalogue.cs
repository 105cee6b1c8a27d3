using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Samples.Warehouse.Snapshots;
using NodaTime;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// What is loaded, and where it lies, kept on the first shard. Rows are only ever added, one insert being one step;
/// of a day's snapshots the one whose load began last counts.
/// </summary>
internal sealed class Catalogue(ClickHouseServer server)
{
    /// <summary>Every load ever begun and not yet cleared away.</summary>
    private const string Loads = "funnel_loads";

    /// <summary>The loads that are complete: a row here is what makes a snapshot visible.</summary>
    private const string Snapshots = "funnel_snapshots";

    /// <summary>How many rows each shard was given.</summary>
    private const string Parts = "funnel_parts";

    /// <summary>Which dealers' rows lie on which shard.</summary>
    private const string Dealers = "funnel_dealers";

    public static void EnsureTables(ClickHouseServer server)
    {
        Create(Loads, "load_id Int32, as_of Int32, token String");
        Create(Snapshots, "load_id Int32, as_of Int32, standard String");
        Create(Parts, "load_id Int32, shard Int32, table_name String, row_count Int64");
        Create(Dealers, "load_id Int32, shard Int32, dealer String");

        void Create(string table, string columns) => server.Run(
            $"CREATE TABLE IF NOT EXISTS {table} ({columns}) ENGINE = MergeTree PARTITION BY load_id ORDER BY load_id");
    }

    /// <summary>A number that no other load has, greater than those of all loads before.</summary>
    public int Claim(LocalDate asOf)
    {
        while (true)
        {
            var load = Whole($"SELECT max(load_id) + 1 FROM {Loads}");
            var claim = new RowBinary().Add((int)load, DayNumber.Of(asOf), Guid.NewGuid().ToString("N"));
            server.Insert(Loads, ["load_id", "as_of", "token"], claim);
            if (Whole($"SELECT count() FROM {Loads} WHERE load_id = {Digits(load)}") == 1)
                return (int)load;

            // Two loads took one number: each sees the other and takes a new one, at different times.
            Thread.Sleep(Random.Shared.Next(5, 50));
        }
    }

    /// <summary>The snapshots that count, by day.</summary>
    public IReadOnlyList<Snapshot> Current() => [.. server
        .Rows($"SELECT as_of, load_id, standard FROM {Snapshots} ORDER BY as_of, load_id")
        .Select(row => new Snapshot(DayNumber.ToDate((int)Number(row[0])), (int)Number(row[1]), row[2]!))
        .GroupBy(snapshot => snapshot.AsOf)
        .Select(day => day.MaxBy(snapshot => snapshot.Load)!)];

    /// <summary>Writes down where a load's rows lie, and then that it is complete.</summary>
    public void Complete(Snapshot snapshot, IEnumerable<ShardPart> parts)
    {
        var (counts, dealers) = (new RowBinary(), new RowBinary());
        foreach (var part in parts)
        {
            foreach (var (table, rows) in part.RowsOfTables)
                counts.Add(snapshot.Load, part.Shard, table, rows);
            foreach (var dealer in part.Dealers)
                dealers.Add(snapshot.Load, part.Shard, dealer);
        }

        Insert(Parts, ["load_id", "shard", "table_name", "row_count"], counts);
        Insert(Dealers, ["load_id", "shard", "dealer"], dealers);
        Insert(
            Snapshots,
            ["load_id", "as_of", "standard"],
            new RowBinary().Add(snapshot.Load, DayNumber.Of(snapshot.AsOf), snapshot.Standard));
    }

    /// <summary>How many rows a load gave to each table of a shard.</summary>
    public IReadOnlyDictionary<string, long> RowsOf(int load, int shard) => server
        .Rows($"SELECT table_name, row_count FROM {Parts} WHERE load_id = {Digits(load)} AND shard = {Digits(shard)}")
        .ToDictionary(row => row[0]!, row => Number(row[1]), StringComparer.Ordinal);

    /// <summary>The dealers whose rows of a load lie on a shard.</summary>
    public IEnumerable<string> DealersOn(int load, int shard) => server
        .Rows($"SELECT dealer FROM {Dealers} WHERE load_id = {Digits(load)} AND shard = {Digits(shard)}")
        .Select(row => row[0]!);

    /// <summary>Loads of a day that began before another: those replaced, and those that broke off.</summary>
    public IReadOnlyList<int> Earlier(LocalDate asOf, int load) => [.. server
        .Rows($"SELECT DISTINCT load_id FROM {Loads} "
            + $"WHERE as_of = {Digits(DayNumber.Of(asOf))} AND load_id < {Digits(load)} ORDER BY load_id")
        .Select(row => (int)Number(row[0]))];

    /// <summary>
    /// Forgets a load whose rows are gone; the claim goes last, so that a broken-off clearing is repeated.
    /// </summary>
    public void Forget(int load)
    {
        foreach (var table in (string[])[Snapshots, Parts, Dealers, Loads])
            server.Run($"ALTER TABLE {table} DROP PARTITION {Digits(load)}");
    }

    private void Insert(string table, IReadOnlyList<string> columns, RowBinary rows)
    {
        if (!rows.IsEmpty)
            server.Insert(table, columns, rows);
    }

    private long Whole(string sql) => Number(server.Rows(sql)[0][0]);

    private static long Number(string? digits) => long.Parse(digits!, CultureInfo.InvariantCulture);

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Samples.Warehouse.Snapshots;
using NodaTime;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// What is loaded, and where it lies, kept on every shard alike, so that those that answer can tell what is missing
/// with those that do not. Rows are only ever added, one insert being one step; of a day's snapshots the one whose load
/// began last counts, as soon as one shard lists it.
/// </summary>
/// <param name="shards">The shards to ask; to write, all of them.</param>
internal sealed class Catalogue(IReadOnlyList<Shard> shards)
{
    /// <summary>Every load ever begun and not yet cleared away; on the first shard, since a load needs all.</summary>
    private const string Loads = "funnel_known_loads";

    /// <summary>The loads that are complete: a row here is what makes a snapshot visible.</summary>
    private const string Snapshots = "funnel_known_snapshots";

    /// <summary>How many rows each shard was given.</summary>
    private const string Parts = "funnel_parts";

    /// <summary>Which dealers' rows lie on which shard.</summary>
    private const string Dealers = "funnel_dealers";

    private ClickHouseServer First => shards[0].Server;

    public static void EnsureTables(ClickHouseServer server)
    {
        Create(Loads, "load_id Int32, as_of Int32, known_on Int32, token String");
        Create(Parts, "load_id Int32, shard Int32, table_name String, row_count Int64");
        Create(Dealers, "load_id Int32, shard Int32, dealer String");
        Create(Snapshots, "load_id Int32, as_of Int32, known_on Int32, standard String");

        void Create(string table, string columns) => server.Run(
            $"CREATE TABLE IF NOT EXISTS {table} ({columns}) ENGINE = MergeTree PARTITION BY load_id ORDER BY load_id");
    }

    /// <summary>Whether the tables, of which the list of snapshots is the last created, are there.</summary>
    public static bool IsOn(ClickHouseServer server, string database) => server.RowsAtLarge(
        $"SELECT count() FROM system.tables WHERE database = '{database}' AND name = '{Snapshots}'")[0][0] != "0";

    /// <summary>A number that no other load has, greater than those of all loads before.</summary>
    public int Claim(SnapshotDay day)
    {
        while (true)
        {
            var load = 1 + Math.Max(
                Whole(First, $"SELECT max(load_id) FROM {Loads}"),
                shards.Max(shard => Whole(shard.Server, $"SELECT max(load_id) FROM {Snapshots}")));
            var claim = new RowBinary();
            claim.Number(load);
            claim.Number(DayNumber.Of(day.AsOf));
            claim.Number(DayNumber.Of(day.KnownOn));
            claim.Text(Guid.NewGuid().ToString("N"));
            First.Insert(Loads, ["load_id", "as_of", "known_on", "token"], claim.Bytes.WrittenMemory);
            if (Whole(First, $"SELECT count() FROM {Loads} WHERE load_id = {Digits(load)}") == 1)
            {
                return load;
            }

            // Two loads took one number: each sees the other and takes a new one, at different times.
            Thread.Sleep(Random.Shared.Next(5, 50));
        }
    }

    /// <summary>The snapshots that count, by day.</summary>
    public IReadOnlyList<Snapshot> Current() => [.. shards
        .SelectMany(shard => shard.Server.Rows($"SELECT as_of, known_on, load_id, standard FROM {Snapshots}"))
        .Select(row => new Snapshot(new(DayOf(row[0]), DayOf(row[1])), (int)Number(row[2]), row[3]!))
        .GroupBy(snapshot => snapshot.Day)
        .Select(day => day.MaxBy(snapshot => snapshot.Load)!)
        .OrderBy(snapshot => snapshot.Day)];

    /// <summary>
    /// Writes down where a load's rows lie, on every shard, and only then that it is complete.
    /// </summary>
    public void Complete(Snapshot snapshot, IReadOnlyList<ShardPart> parts)
    {
        Insert(Parts, ["load_id", "shard", "table_name", "row_count"], CountsOf(snapshot.Load, parts));
        Insert(Dealers, ["load_id", "shard", "dealer"], DealersOf(snapshot.Load, parts));
        var listed = new RowBinary();
        listed.Number(snapshot.Load);
        listed.Number(DayNumber.Of(snapshot.Day.AsOf));
        listed.Number(DayNumber.Of(snapshot.Day.KnownOn));
        listed.Text(snapshot.Standard);
        Insert(Snapshots, ["load_id", "as_of", "known_on", "standard"], listed);
    }

    /// <summary>How many rows a load gave to each table of a shard.</summary>
    public IReadOnlyDictionary<string, long> RowsOf(int load, int shard) => First
        .Rows($"SELECT table_name, row_count FROM {Parts} WHERE load_id = {Digits(load)} AND shard = {Digits(shard)}")
        .ToDictionary(row => row[0]!, row => Number(row[1]), StringComparer.Ordinal);

    /// <summary>The dealers whose rows of a load lie on a shard.</summary>
    public IEnumerable<string> DealersOn(int load, int shard) => First
        .Rows($"SELECT dealer FROM {Dealers} WHERE load_id = {Digits(load)} AND shard = {Digits(shard)}")
        .Select(row => row[0]!);

    /// <summary>Loads of a day that began before another: those replaced, and those that broke off.</summary>
    public IReadOnlyList<int> Earlier(SnapshotDay day, int load) => [.. First
        .Rows($"SELECT DISTINCT load_id FROM {Loads} "
            + $"WHERE as_of = {Digits(DayNumber.Of(day.AsOf))} AND known_on = {Digits(DayNumber.Of(day.KnownOn))} "
            + $"AND load_id < {Digits(load)} ORDER BY load_id")
        .Select(row => (int)Number(row[0]))];

    /// <summary>
    /// Forgets a load whose rows are gone; the claim goes last, so that a broken-off clearing is repeated.
    /// </summary>
    public void Forget(int load)
    {
        foreach (var table in (string[])[Snapshots, Parts, Dealers, Loads])
        {
            foreach (var shard in shards)
            {
                shard.Server.Run($"ALTER TABLE {table} DROP PARTITION {Digits(load)}");
            }
        }
    }

    private static RowBinary CountsOf(int load, IReadOnlyList<ShardPart> parts)
    {
        var rows = new RowBinary();
        foreach (var (part, (table, count)) in parts.SelectMany(part => part.RowsOfTables, (p, table) => (p, table)))
        {
            rows.Number(load);
            rows.Number(part.Shard);
            rows.Text(table);
            rows.LongNumber(count);
        }

        return rows;
    }

    private static RowBinary DealersOf(int load, IReadOnlyList<ShardPart> parts)
    {
        var rows = new RowBinary();
        foreach (var (part, dealer) in parts.SelectMany(part => part.Dealers, (p, dealer) => (p, dealer)))
        {
            rows.Number(load);
            rows.Number(part.Shard);
            rows.Text(dealer);
        }

        return rows;
    }

    private void Insert(string table, IReadOnlyList<string> columns, RowBinary rows)
    {
        if (rows.Bytes.WrittenCount == 0)
        {
            return;
        }

        foreach (var shard in shards)
        {
            shard.Server.Insert(table, columns, rows.Bytes.WrittenMemory);
        }
    }

    private static int Whole(ClickHouseServer server, string sql) => (int)Number(server.Rows(sql)[0][0]);

    private static LocalDate DayOf(string? number) => DayNumber.ToDate((int)Number(number));

    private static long Number(string? digits) => long.Parse(digits!, CultureInfo.InvariantCulture);

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}

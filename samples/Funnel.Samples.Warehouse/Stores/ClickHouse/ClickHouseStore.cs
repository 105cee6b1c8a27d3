using System.Text.RegularExpressions;
using Funnel.Domain.Sql;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>ClickHouse over HTTP, on one server or on many.</summary>
internal sealed partial class ClickHouseStore : IStore
{
    private const string UsualDatabase = "funnel";

    private readonly IReadOnlyList<Uri> _addresses;
    private readonly string _database;

    /// <param name="addresses">
    /// One or more shards of the store; <c>?database=NAME</c> after the last chooses another database.
    /// </param>
    public ClickHouseStore(IReadOnlyList<Uri> addresses)
    {
        _addresses = addresses;
        var query = addresses[^1].Query;
        _database = query.Length == 0 ? UsualDatabase : DatabaseIn().Match(query).Groups["name"].Value;
        if (_database.Length == 0 || addresses.SkipLast(1).Any(address => address.Query.Length > 0))
        {
            throw new UsageException(
                $"'{query}' 不是 ?database=名称（写在最后一个地址之后）。",
                $"'{query}' is not ?database=name, in small letters, after the last address.");
        }
    }

    public SqlDialect Dialect => SqlDialect.ClickHouse;

    public Loading BeginLoad(SnapshotDay day, string standard) =>
        new ClickHouseLoading(new(_addresses, _database), day, standard);

    public IReading BeginReading(bool allowsMissing) =>
        new ClickHouseReading(new(_addresses, _database), allowsMissing);

    public IReadOnlyList<ShardState> Shards()
    {
        using var cluster = new Cluster(_addresses, _database);
        var faults = cluster.Shards.Select(shard => (Shard: shard, Fault: shard.Server.Fault())).ToList();
        return cluster.Try<IReadOnlyList<ShardState>>(() =>
        {
            var answering = faults.Where(probe => probe.Fault is null).Select(probe => probe.Shard);
            var snapshots = cluster.CatalogueOf(answering).Current();
            return [.. faults.Select(probe => StateOf(probe.Shard, probe.Fault, [.. snapshots.Select(s => s.Load)]))];
        });
    }

    public void Dispose()
    {
    }

    private static ShardState StateOf(Shard shard, string? fault, IReadOnlyList<int> loads)
    {
        if (fault is not null)
        {
            return new(shard.Number, shard.Server.Name, fault, 0, 0, 0);
        }

        List<ShardPart> parts = [.. loads.Select(load => ShardPart.On(shard, load))];
        return new(
            shard.Number,
            shard.Server.Name,
            null,
            loads.Count,
            parts.Sum(part => part.RowsOfTables.Values.Sum()),
            parts.SelectMany(part => part.Dealers).Distinct().Count());
    }

    [GeneratedRegex(@"^\?database=(?<name>[a-z_][a-z0-9_]{0,60})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatabaseIn();
}

using System.Text.RegularExpressions;
using Funnel.Domain.Sql;
using Funnel.Samples.Console.Hosting;
using NodaTime;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>ClickHouse over HTTP, on one server or on many.</summary>
internal sealed partial class ClickHouseStore : IStore
{
    private const string UsualDatabase = "funnel";

    private readonly Uri _address;
    private readonly string _database;

    /// <param name="address">
    /// The server that keeps the catalogue; <c>?database=NAME</c> chooses another database.
    /// </param>
    public ClickHouseStore(Uri address)
    {
        _address = address;
        _database = address.Query.Length == 0 ? UsualDatabase : DatabaseIn().Match(address.Query).Groups["name"].Value;
        if (_database.Length == 0)
        {
            throw new UsageException(
                $"'{address.Query}' 不是 ?database=名称。", $"'{address.Query}' is not ?database=name, in small letters.");
        }
    }

    public SqlDialect Dialect => SqlDialect.ClickHouse;

    public Loading BeginLoad(LocalDate asOf, string standard) =>
        new ClickHouseLoading(new(_address, _database), asOf, standard);

    public IReading BeginReading(bool allowsMissing) =>
        new ClickHouseReading(new(_address, _database), allowsMissing);

    public IReadOnlyList<ShardState> Shards()
    {
        using var cluster = new Cluster(_address, _database);
        try
        {
            var catalogue = new Catalogue(cluster.First);
            var snapshots = cluster.HasTables() ? catalogue.Current() : [];
            return [.. cluster.Shards.Select(shard => StateOf(shard, [.. snapshots.Select(s => s.Load)]))];
        }
        catch (ClickHouseException failed)
        {
            throw cluster.Diagnose(failed);
        }
    }

    public void Dispose()
    {
    }

    private static ShardState StateOf(Shard shard, IReadOnlyList<int> loads)
    {
        if (shard.Server.Fault() is { } fault)
            return new(shard.Number, shard.Name, fault, 0, 0, 0);
        List<ShardPart> parts = [.. loads.Select(load => ShardPart.On(shard, load))];
        return new(
            shard.Number,
            shard.Name,
            null,
            loads.Count,
            parts.Sum(part => part.RowsOfTables.Values.Sum()),
            parts.SelectMany(part => part.Dealers).Distinct().Count());
    }

    [GeneratedRegex(@"^\?database=(?<name>[a-z_][a-z0-9_]{0,60})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatabaseIn();
}

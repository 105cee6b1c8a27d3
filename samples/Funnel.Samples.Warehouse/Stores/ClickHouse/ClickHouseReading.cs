using System.Globalization;
using Funnel.Domain.Sql;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// Reads snapshots without a transaction: rows of a listed load never change, so it is enough to see at the end that
/// the loads read are still listed and still all there.
/// </summary>
internal sealed class ClickHouseReading : IReading
{
    private readonly Cluster _cluster;
    private readonly Catalogue _catalogue;
    private readonly bool _allowsMissing;
    private readonly HashSet<Snapshot> _read = [];
    private readonly List<(Shard Shard, string Fault)> _lost = [];
    private bool _isTorn;

    /// <param name="cluster">The shards, owned from here on.</param>
    /// <param name="allowsMissing">Whether the answers of the shards that can be reached will do.</param>
    public ClickHouseReading(Cluster cluster, bool allowsMissing)
    {
        (_cluster, _allowsMissing) = (cluster, allowsMissing);
        if (allowsMissing)
        {
            _lost.AddRange(cluster.Shards.Select(s => (s, s.Server.Fault()!)).Where(probe => probe.Item2 is not null));
        }

        _catalogue = cluster.Try(() => cluster.CatalogueOf(Answering()));
        Snapshots = cluster.Try(_catalogue.Current);
    }

    public IReadOnlyList<Snapshot> Snapshots { get; }

    public IReadOnlyList<string> MissingDealers =>
    [
        .. _lost.SelectMany(lost => _read.SelectMany(s => _catalogue.DealersOn(s.Load, lost.Shard.Number)))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public IReadOnlyList<string> Faults => [.. _lost.Select(lost => lost.Shard.Down(lost.Fault).Message)];

    public IReadOnlyList<string?[]> Ask(Snapshot snapshot, Func<string, SqlStatement> statement)
    {
        _read.Add(snapshot);
        return _allowsMissing
            ? [.. Answering().AsParallel().AsOrdered().SelectMany(shard => AskOne(shard, statement(Cluster.Local)))]
            : _cluster.Try(() => _cluster.First.Rows(statement(_cluster.Whole).Text));
    }

    public bool IsOneState() => !_isTorn && _cluster.Try(() =>
    {
        if (!_read.IsSubsetOf(_catalogue.Current()))
        {
            return false;
        }

        foreach (var (shard, snapshot) in Answering().SelectMany(_ => _read, (shard, snapshot) => (shard, snapshot)))
        {
            Verify(shard, snapshot);
        }

        return true;
    });

    public void Dispose() => _cluster.Dispose();

    private IEnumerable<Shard> Answering() => _cluster.Shards.Except(_lost.Select(lost => lost.Shard));

    private IReadOnlyList<string?[]> AskOne(Shard shard, SqlStatement statement)
    {
        try
        {
            return shard.Server.Rows(statement.Text);
        }
        catch (ClickHouseException) when (shard.Server.Fault() is not null)
        {
            // Earlier answers count this shard and later ones would not: everything is to be asked again.
            _isTorn = true;
            return [];
        }
    }

    private void Verify(Shard shard, Snapshot snapshot)
    {
        var expected = _catalogue.RowsOf(snapshot.Load, shard.Number);
        var found = ShardPart.CountOn(shard, snapshot.Load);
        foreach (var (table, rows) in expected)
        {
            var there = found.GetValueOrDefault(table);
            if (there == rows)
            {
                continue;
            }

            throw new FailureException(
                string.Create(
                    CultureInfo.InvariantCulture, $"分片 {shard} 的 {table} 应有 {rows} 行，实有 {there} 行。"),
                string.Create(
                    CultureInfo.InvariantCulture, $"Shard {shard} holds {there} rows of {table} instead of {rows}."));
        }
    }
}

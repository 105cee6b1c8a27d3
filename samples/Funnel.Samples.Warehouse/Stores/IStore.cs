using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>A database that keeps snapshots of the facts.</summary>
internal interface IStore : IDisposable
{
    public SqlDialect Dialect { get; }

    /// <summary>
    /// Begins to write the snapshot of a day. Nobody sees it before it is complete; what a broken-off load of the day
    /// has left behind is removed by the next complete one.
    /// </summary>
    public Loading BeginLoad(SnapshotDay day, string standard);

    /// <summary>Begins to read one state of the store.</summary>
    /// <param name="allowsMissing">Whether the answers of the shards that can be reached will do.</param>
    public IReading BeginReading(bool allowsMissing);

    /// <summary>The state of every shard; a store on one machine is one shard.</summary>
    public IReadOnlyList<ShardState> Shards();
}

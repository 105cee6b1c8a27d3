using Funnel.Domain.Sql;
using NodaTime;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

internal sealed class ClickHouseStore(Uri address) : IStore
{
    public SqlDialect Dialect => SqlDialect.ClickHouse;
    public Loading BeginLoad(LocalDate asOf, string standard) => throw new NotSupportedException(address.ToString());
    public IReading BeginReading(bool allowsMissing) => throw new NotSupportedException();
    public IReadOnlyList<ShardState> Shards() => throw new NotSupportedException();
    public void Dispose() { }
}

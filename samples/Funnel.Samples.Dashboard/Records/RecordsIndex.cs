using System.Runtime.CompilerServices;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Finds single records by their ids; a dealer's index lives as long as that dealer's records do.</summary>
internal sealed class RecordsIndex
{
    private readonly ConditionalWeakTable<DealerRecords, DealerIndex> _dealers = [];

    public DealerIndex Of(DealerRecords dealer) => _dealers.GetValue(dealer, records => new(records));

    /// <summary>The index of a dealer; null where there is no such dealer.</summary>
    public DealerIndex? Of(NetworkRecords records, DealerId dealer) =>
        records.ByDealer.TryGetValue(dealer, out var found) ? Of(found) : null;

    public TrafficRecord? Traffic(NetworkRecords records, TrafficId record) =>
        records.ByDealer.Values.Select(dealer => Of(dealer).Traffic(record)).FirstOrDefault(found => found is not null);
}

using Funnel.Domain.Bulk.Scans;

namespace Funnel.Domain.Tests.Bulk;

/// <summary>Totals of parcels that a property is tried with.</summary>
public sealed class AnyTotals
{
    internal AnyTotals(TotalSet<Parcel> set) => Set = set;

    internal TotalSet<Parcel> Set { get; }

    public override string ToString() => string.Join("; ", Set.Totals);
}

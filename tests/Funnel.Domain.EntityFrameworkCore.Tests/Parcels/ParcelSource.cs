using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Bulk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Parcels;

/// <summary>Parcels in memory, for the row engine.</summary>
internal sealed class ParcelSource(IReadOnlyList<Parcel> parcels) : IFactSource
{
    public ReportingPeriod Period => Domain.Tests.Bulk.Parcels.Period;

    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => (IReadOnlyList<T>)parcels;
}

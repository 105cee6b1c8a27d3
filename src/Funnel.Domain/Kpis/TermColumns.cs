using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>The columns behind terms over one kind of fact.</summary>
internal abstract class TermColumns
{
    public abstract void AddAll(IFactSource facts, Anchor anchor);

    /// <summary>Counts, and writes down the sums over everything and those by group.</summary>
    public abstract void Count(
        CountedSums total, CountedSums grouped, ScanOptions? options, CancellationToken cancellationToken);
}

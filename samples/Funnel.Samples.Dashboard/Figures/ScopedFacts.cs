using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The facts of several dealers as one source.</summary>
internal sealed class ScopedFacts(ReportingPeriod period, IReadOnlyList<IFactSource> dealers) : IFactSource
{
    private readonly ConcurrentDictionary<(FactKind Kind, Anchor Anchor), object> _lists = [];

    /// <inheritdoc/>
    public ReportingPeriod Period => period;

    /// <inheritdoc/>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return (IReadOnlyList<T>)_lists.GetOrAdd((kind, anchor), _ => Gather(kind, anchor));
    }

    private IReadOnlyList<T> Gather<T>(FactKind<T> kind, Anchor anchor)
    {
        return dealers.Count == 1
            ? dealers[0].Of(kind, anchor)
            : [.. dealers.SelectMany(dealer => dealer.Of(kind, anchor))];
    }
}

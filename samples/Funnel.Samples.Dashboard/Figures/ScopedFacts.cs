using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The facts behind figures; those of a kind are made when somebody asks for them.</summary>
internal sealed class ScopedFacts(Domain.Kpis.Figures figures) : IFactSource
{
    private readonly ConcurrentDictionary<(FactKind Kind, Anchor Anchor), object> _lists = [];

    /// <inheritdoc/>
    public ReportingPeriod Period => figures.Period;

    /// <inheritdoc/>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return (IReadOnlyList<T>)_lists.GetOrAdd((kind, anchor), _ => Where(kind, anchor, Condition<T>.Every).ToList());
    }

    /// <summary>The facts of a kind that meet a condition; they are kept where they are not too many.</summary>
    public IEnumerable<T> Where<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
        figures.Facts(new Selection<T>(kind, anchor, where));
}

using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The facts of several dealers as one source, of one consultant alone where one is given.</summary>
internal sealed class ScopedFacts(
    ReportingPeriod period, IReadOnlyList<IFactSource> dealers, ConsultantId? consultant) : IFactSource
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
        if (dealers.Count == 1 && consultant is null)
        {
            return dealers[0].Of(kind, anchor);
        }

        var column = kind.ColumnOf(Dimensions.Consultant);
        return
        [
            .. dealers.SelectMany(dealer => dealer.Of(kind, anchor))
                .Where(fact => consultant is null || column.TextOf(fact) == consultant.Value.Value),
        ];
    }
}

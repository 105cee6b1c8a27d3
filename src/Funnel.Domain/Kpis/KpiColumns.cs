using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>The columns that some KPIs need for a period, one table for each kind of fact and anchor.</summary>
internal sealed class KpiColumns : IFactReceiver
{
    private readonly IReadOnlyList<Kpi> _kpis;
    private readonly ReportingPeriod _period;
    private readonly IReadOnlyList<Dimension> _by;
    private readonly Dictionary<(FactKind Kind, Anchor Anchor), TermColumns> _tables = [];

    public KpiColumns(IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        (_kpis, _period, _by) = (kpis, period, by);
        var grouped = kpis.Where(kpi => kpi.HasDimensions(by)).SelectMany(kpi => kpi.Terms).ToHashSet();
        var terms = kpis.SelectMany(kpi => kpi.Terms).Where(term => term.Facts is not null).Distinct();
        foreach (var together in terms.GroupBy(t => (t.Facts!, FactMaking.AnchorMade(t.Facts!, t.Anchor, period))))
        {
            _tables.Add(together.Key, together.First().ColumnsOf([.. together], grouped, period, by));
        }
    }

    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) =>
        _tables.TryGetValue((kind, anchor), out var table) ? ((TermColumns<T>)table).Add : null;

    public void AddAll(IFactSource facts)
    {
        foreach (var ((_, anchor), table) in _tables)
        {
            table.AddAll(facts, anchor);
        }
    }

    public KpiTable Count(ScanOptions? options, CancellationToken cancellationToken)
    {
        var total = new CountedSums();
        var grouped = new CountedSums();
        foreach (var table in _tables.Values)
        {
            table.Count(total, grouped, options, cancellationToken);
        }

        return KpiTable.Of(_kpis, _period, _by, _by.Count == 0 ? null : grouped, total);
    }
}

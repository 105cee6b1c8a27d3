using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Reports;

/// <summary>The same KPIs for every group one may ask for, a group without any fact included.</summary>
internal sealed class GroupedKpis
{
    private readonly IReadOnlyList<KpiValue> _nothing;
    private readonly Dictionary<GroupKey, IReadOnlyList<KpiValue>> _groups;

    public GroupedKpis(
        IReadOnlyList<Kpi> kpis, IFactSource facts, ReportingPeriod period, params IReadOnlyList<Dimension> by)
    {
        var table = RowEvaluation.Evaluate(kpis, facts, period, by);
        _groups = table.Groups.ToDictionary(group => group.Key, group => group.Values);
        _nothing = [.. kpis.Where(kpi => kpi.HasDimensions(by))
            .Select(kpi => new KpiValue(kpi, 0, kpi.Denominator is null ? null : 0))];
        Total = table.Total;
    }

    public IEnumerable<GroupKey> Keys => _groups.Keys;

    public IReadOnlyList<KpiValue> Total { get; }

    public IReadOnlyList<KpiValue> Of(GroupKey key) => _groups.GetValueOrDefault(key, _nothing);
}

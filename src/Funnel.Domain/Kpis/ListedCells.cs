using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Figures put together from other tables, such as those of months or of dealers.</summary>
internal sealed class ListedCells(
    IReadOnlyList<GroupKey> keys, IReadOnlyList<IReadOnlyList<KpiValue>> values, IReadOnlyList<KpiValue> total)
    : KpiCells
{
    public override GroupList Groups { get; } = new(keys);

    public override IReadOnlyList<KpiValue> Total => total;

    public override KpiValue ValueOf(int group, int kpi) => values[group][kpi];
}

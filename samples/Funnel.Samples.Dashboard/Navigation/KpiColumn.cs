using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>The KPIs of one dealer or consultant.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Address">Where the overview of that dealer or consultant is.</param>
/// <param name="Links">Leads to the records behind the numbers.</param>
/// <param name="Values">The figures, by KPI; one without a meaning for the group is missing.</param>
internal sealed record KpiColumn(
    Phrase Name, string Address, FigureLinks Links, IReadOnlyDictionary<Kpi, KpiValue> Values)
{
    /// <summary>Why a figure is to be read with care.</summary>
    public Doubt? DoubtAbout(KpiValue value) => Doubt.Of(
        value, value.Kpi.Immature is { } kpi && Values.TryGetValue(kpi, out var immature) ? immature : null);
}

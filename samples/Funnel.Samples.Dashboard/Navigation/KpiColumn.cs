using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>The KPIs of one dealer or consultant.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Address">Where the overview of that dealer or consultant is.</param>
/// <param name="Links">Leads to the records behind the numbers.</param>
/// <param name="Values">The figures, by KPI; one without a meaning for the group is missing.</param>
internal sealed record KpiColumn(
    Phrase Name, string Address, FigureLinks Links, IReadOnlyDictionary<Kpi, KpiValue> Values);

using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The KPIs of a standard family by family, each in the order of the catalogue.</summary>
internal static class KpiFamilies
{
    /// <summary>The library's families in their order, then a vendor's own, as they come.</summary>
    public static IReadOnlyList<IGrouping<KpiFamily, Kpi>> Of(SalesStandard standard)
    {
        var families = standard.Kpis.All.ToLookup(kpi => kpi.Family);
        return
        [
            .. KpiFamily.All
                .Union(families.Select(family => family.Key))
                .SelectMany(family => families.Where(kpis => kpis.Key == family)),
        ];
    }
}

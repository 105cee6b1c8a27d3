using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>KPIs that belong together.</summary>
/// <param name="Code">The code in an address.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Kpis">The KPIs, in the order of the catalogue.</param>
internal sealed record KpiFamily(string Code, Phrase Name, IReadOnlyList<Kpi> Kpis);

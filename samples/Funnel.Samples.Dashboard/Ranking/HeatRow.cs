using Funnel.Domain.Kpis;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Ranking;

/// <summary>A line of the heat table.</summary>
/// <param name="Group">The figures of a region, dealer or consultant.</param>
/// <param name="Scope">Whose they are; null of a region.</param>
internal sealed record HeatRow(KpiGroup Group, Scope? Scope);

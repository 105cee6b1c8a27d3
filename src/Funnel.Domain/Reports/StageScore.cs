using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Reports;

/// <summary>One stage of the sales process.</summary>
/// <param name="Step">The stage as the standard prints it.</param>
/// <param name="Kpis">The KPIs by which it is managed.</param>
/// <param name="MotCompliance">
/// Of the MOT checks made at this stage, those passed; null in a scope that checks do not know.
/// </param>
public sealed record StageScore(ProcessStep Step, IReadOnlyList<KpiValue> Kpis, KpiValue? MotCompliance);

using Funnel.Domain.Checks;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>One stage of the sales process.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Kpis">Its KPIs.</param>
/// <param name="MotCompliance">Of the MOT checks made at this stage, those passed.</param>
public sealed record StageScore(ProcessStage Stage, IReadOnlyList<KpiValue> Kpis, KpiValue MotCompliance);

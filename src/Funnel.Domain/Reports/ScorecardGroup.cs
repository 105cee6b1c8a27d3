using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>The nine stages of one group.</summary>
/// <param name="Key">The group.</param>
/// <param name="Big">The five big KPIs of the process (销售流程管理5大KPI).</param>
/// <param name="Stages">The stages in the order of the process.</param>
/// <param name="MotCompliance">
/// Of all MOT checks, those passed; checks without a stage are part of it. Null in a scope that checks do not know.
/// </param>
public sealed record ScorecardGroup(
    GroupKey Key, IReadOnlyList<KpiValue> Big, IReadOnlyList<StageScore> Stages, KpiValue? MotCompliance);

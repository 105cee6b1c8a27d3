using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>A KPI as it is defined in a period, or why it has no value there.</summary>
/// <param name="Kpi">The declaration in force; the one asked for where none is.</param>
/// <param name="Refusal">Why there is no value; null where there is one.</param>
internal readonly record struct KpiInForce(Kpi Kpi, Reason? Refusal);

using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>A source of figures that keeps plans, which it is asked for again and again.</summary>
internal interface IPlanKeeping
{
    /// <summary>The plan of some KPIs as they are defined in a period.</summary>
    public KpiPlan PlanOf(
        IReadOnlyList<KpiInForce> kpis, ReportingPeriod of, IReadOnlyList<Dimension> by, Scope where);
}

using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>Says by which declaration a KPI is counted in a period.</summary>
internal interface IKpiVersions
{
    /// <summary>The declaration in force; the KPI itself where nothing is said about it.</summary>
    public KpiInForce InForce(Kpi kpi, ReportingPeriod period);
}

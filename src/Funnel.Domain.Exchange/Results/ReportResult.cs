using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The KPIs of a period under a standard, however they were computed.</summary>
public sealed record ReportResult(SalesStandard Standard, ReportingPeriod Period, KpiTable Table)
{
    /// <summary>
    /// Dealers whose data could not be had, where that was allowed; empty where everything took part.
    /// </summary>
    public IReadOnlyList<string> MissingDealers { get; init; } = [];
}

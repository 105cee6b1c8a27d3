using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Samples.Datasets.Results;

/// <summary>The KPIs of a period under a standard, however they were computed.</summary>
public sealed record ReportResult(SalesStandard Standard, ReportingPeriod Period, KpiTable Table);

using Funnel.Domain.Kpis;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The records behind one side of a KPI, sorted ordinally.</summary>
public sealed record MembersResult(Kpi Kpi, KpiSide Side, IReadOnlyList<string> Members);

using Funnel.Domain.Kpis;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>The figures of a month.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Values">Every KPI; null where nothing was recorded yet.</param>
internal sealed record MonthOfFigures(LocalDate First, IReadOnlyList<KpiValue>? Values);

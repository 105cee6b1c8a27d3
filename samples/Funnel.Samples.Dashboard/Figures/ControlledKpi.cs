using Funnel.Domain.Periods;
using Funnel.Domain.Statistics;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>A control chart with the days of each of its points.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Periods">The days of each point.</param>
internal sealed record ControlledKpi(ControlChart Chart, IReadOnlyList<ReportingPeriod> Periods);

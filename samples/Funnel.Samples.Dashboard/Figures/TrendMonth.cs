using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>A month of a trend.</summary>
/// <param name="Month">The month; the last one runs until the day it is seen from.</param>
/// <param name="Value">The figure.</param>
/// <param name="YearBefore">That of the same month a year before; null where nothing was recorded then.</param>
/// <param name="Target">What it was to be; null where no target is set, or none is for such a figure.</param>
internal sealed record TrendMonth(ReportingPeriod Month, KpiValue Value, KpiValue? YearBefore, decimal? Target)
{
    /// <summary>Whether it is not over yet.</summary>
    public bool IsRunning => Month.Cut < Month.To;
}

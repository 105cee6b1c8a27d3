using Funnel.Domain.Kpis;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>Figures as they stand on an axis: shares in percent, all others as they are.</summary>
internal static class KpiScale
{
    public static bool IsShare(Kpi kpi) => kpi.Kind is KpiKind.Ratio or KpiKind.Proportion;

    public static double? Of(Kpi kpi, double? value) =>
        value is not { } known ? null : IsShare(kpi) ? Math.Round(100 * known, 2) : Math.Round(known, 2);
}

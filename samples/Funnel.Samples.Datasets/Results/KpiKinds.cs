using Funnel.Domain.Kpis;

namespace Funnel.Samples.Datasets.Results;

/// <summary>The kinds of KPI as they are printed.</summary>
public static class KpiKinds
{
    public static string CodeOf(KpiKind kind) => kind switch
    {
        KpiKind.Count => "count",
        KpiKind.Ratio => "ratio",
        KpiKind.Average => "average",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

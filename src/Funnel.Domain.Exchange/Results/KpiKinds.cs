using Funnel.Domain.Kpis;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The kinds of KPI as they are printed.</summary>
public static class KpiKinds
{
    /// <summary>The kind's code in the exchange format.</summary>
    public static string CodeOf(KpiKind kind) => kind switch
    {
        KpiKind.Count => "count",
        KpiKind.Ratio => "ratio",
        KpiKind.Average => "average",
        KpiKind.Sum => "sum",
        KpiKind.Proportion => "proportion",
        KpiKind.FlowRatio => "flow-ratio",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

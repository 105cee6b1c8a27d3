using Funnel.Domain.Wording;

namespace Funnel.Domain.Targets;

/// <summary>Codes and names of the figures that targets are set for.</summary>
public static class TargetMetrics
{
    /// <summary>Every figure, in the order of the funnel.</summary>
    public static CodeBook<TargetMetric> All { get; } = new(
        (TargetMetric.Traffic, "traffic", new("展厅流量", "showroom traffic")),
        (TargetMetric.Filings, "filings", new("留档", "filings")),
        (TargetMetric.Orders, "orders", new("订单", "orders")),
        (TargetMetric.Deliveries, "deliveries", new("交车", "deliveries")));
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Targets;

/// <summary>What a target is set for.</summary>
public enum TargetMetric
{
    /// <summary>展厅流量: sales-related calls and visitor batches.</summary>
    [Code("traffic", "展厅流量", "showroom traffic")]
    Traffic,

    /// <summary>留档: cards filed.</summary>
    [Code("filings", "留档", "filings")]
    Filings,

    /// <summary>订单: orders signed.</summary>
    [Code("orders", "订单", "orders")]
    Orders,

    /// <summary>交车: cars delivered.</summary>
    [Code("deliveries", "交车", "deliveries")]
    Deliveries,
}

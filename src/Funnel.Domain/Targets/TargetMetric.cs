namespace Funnel.Domain.Targets;

/// <summary>What a target is set for.</summary>
public enum TargetMetric
{
    /// <summary>展厅流量: sales-related calls and visitor batches.</summary>
    Traffic,

    /// <summary>留档: cards filed.</summary>
    Filings,

    /// <summary>订单: orders signed.</summary>
    Orders,

    /// <summary>交车: cars delivered.</summary>
    Deliveries,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>Codes and names of the funnel's stages.</summary>
public static class FunnelStages
{
    /// <summary>The stages from the top down.</summary>
    public static CodeBook<FunnelStage> All { get; } = new(
        (FunnelStage.Leads, "leads", new("线索及流量", "leads and traffic")),
        (FunnelStage.Traffic, "traffic", new("流量", "traffic")),
        (FunnelStage.Filed, "filed", new("留档", "filed")),
        (FunnelStage.Visited, "visited", new("进店", "visited")),
        (FunnelStage.TestDriven, "test-driven", new("试驾", "test-driven")),
        (FunnelStage.Ordered, "ordered", new("订单", "ordered")),
        (FunnelStage.Delivered, "delivered", new("成交", "delivered")));
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>How far a customer has come.</summary>
public enum FunnelStage
{
    /// <summary>线索及流量: got in touch by the internet, by phone or in the showroom (ours 2).</summary>
    [Code("leads", "线索及流量", "leads and traffic")]
    Leads,

    /// <summary>流量: got in touch with the showroom.</summary>
    [Code("traffic", "流量", "traffic")]
    Traffic,

    /// <summary>留档: is on file.</summary>
    [Code("filed", "留档", "filed")]
    Filed,

    /// <summary>进店: has been to the showroom.</summary>
    [Code("visited", "进店", "visited")]
    Visited,

    /// <summary>试驾: has taken a test drive.</summary>
    [Code("test-driven", "试驾", "test-driven")]
    TestDriven,

    /// <summary>订单: has signed an order.</summary>
    [Code("ordered", "订单", "ordered")]
    Ordered,

    /// <summary>成交: has received the car.</summary>
    [Code("delivered", "成交", "delivered")]
    Delivered,
}

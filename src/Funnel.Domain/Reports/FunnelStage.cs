namespace Funnel.Domain.Reports;

/// <summary>How far a customer has come.</summary>
public enum FunnelStage
{
    /// <summary>线索及流量: got in touch by the internet, by phone or in the showroom (ours 2).</summary>
    Leads,

    /// <summary>流量: got in touch with the showroom.</summary>
    Traffic,

    /// <summary>留档: is on file.</summary>
    Filed,

    /// <summary>进店: has been to the showroom.</summary>
    Visited,

    /// <summary>试驾: has taken a test drive.</summary>
    TestDriven,

    /// <summary>订单: has signed an order.</summary>
    Ordered,

    /// <summary>成交: has received the car.</summary>
    Delivered,
}

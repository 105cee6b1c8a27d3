using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>What a card waits for or the state it is in, from the first day to the last.</summary>
public enum SpellStage
{
    /// <summary>From the filing to the first showroom visit; a walk-in filing is one, on day 0.</summary>
    [Code("filed-visited", "留档至首次进店", "filing to first visit")]
    FiledVisited,

    /// <summary>From the filing to the first test drive.</summary>
    [Code("filed-test-driven", "留档至首次试驾", "filing to first test drive")]
    FiledTestDriven,

    /// <summary>From the filing to the first order ever signed, cancelled since or not.</summary>
    [Code("filed-ordered", "留档至首次下订", "filing to first order")]
    FiledOrdered,

    /// <summary>From each signing to its delivery.</summary>
    [Code("ordered-delivered", "下订至交车", "order to delivery")]
    OrderedDelivered,

    /// <summary>Active, until an order is signed.</summary>
    [Code("active", "活跃至下订", "active until ordered")]
    Active,

    /// <summary>Dormant, until the customer is followed up again or orders.</summary>
    [Code("dormant", "休眠至激活", "dormant until woken")]
    Dormant,

    /// <summary>Ordered, until the delivery; without a recorded order on the delivery day itself.</summary>
    [Code("ordered", "订单至交车", "ordered until delivered")]
    Ordered,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Where a card stands (GPS 2). Open (跟进客户) means active, dormant or ordered.</summary>
public enum CardState
{
    /// <summary>活跃: open, neither ordered nor dormant (GPS 2.5).</summary>
    [Code("active", "活跃", "active")]
    Active,

    /// <summary>休眠: can be neither won nor lost now; has no next contact date (GPS 2.4).</summary>
    [Code("dormant", "休眠", "dormant")]
    Dormant,

    /// <summary>订单: a deposit order is signed and the car is not yet delivered (GPS 2.2).</summary>
    [Code("ordered", "订单", "ordered")]
    Ordered,

    /// <summary>成交: the car is handed over; nothing is added or changed afterwards (GPS 2.3).</summary>
    [Code("delivered", "成交", "delivered")]
    Delivered,

    /// <summary>战败: lost for one of five reasons; nothing is added or changed afterwards (GPS 2.6).</summary>
    [Code("lost", "战败", "lost")]
    Lost,

    /// <summary>已合并: a duplicate that another card stands for; it is in no set until the merge is undone.</summary>
    [Code("merged", "已合并", "merged")]
    Merged,
}

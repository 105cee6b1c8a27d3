using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>What a recorded row tells; the code is its name in the exchange format.</summary>
public enum EntryKind
{
    /// <summary>留档: a card is filed.</summary>
    [Code("filing", "留档", "filing")]
    Filing,

    /// <summary>跟进: a follow-up.</summary>
    [Code("contact", "跟进", "contact")]
    Contact,

    /// <summary>签订订单.</summary>
    [Code("order", "签订订单", "order signed")]
    Order,

    /// <summary>退订.</summary>
    [Code("order-cancelled", "退订", "order cancelled")]
    OrderCancelled,

    /// <summary>交车.</summary>
    [Code("delivered", "交车", "delivery")]
    Delivered,

    /// <summary>战败.</summary>
    [Code("lost", "战败", "loss")]
    Lost,

    /// <summary>设为休眠.</summary>
    [Code("dormant", "设为休眠", "put to rest")]
    Dormant,

    /// <summary>激活: woken without a contact.</summary>
    [Code("reactivated", "激活（解除休眠）", "reactivation")]
    Reactivated,

    /// <summary>转派.</summary>
    [Code("transferred", "转派", "transfer")]
    Transferred,

    /// <summary>合并: the card turned out to be a duplicate.</summary>
    [Code("merged", "合并到其他档案", "merge")]
    Merged,

    /// <summary>撤销合并.</summary>
    [Code("unmerged", "撤销合并", "merge undone")]
    Unmerged,

    /// <summary>作废: a row of the card proved wrong.</summary>
    [Code("voided", "作废", "row voided")]
    Voided,

    /// <summary>更正: a row of the card should have said something else.</summary>
    [Code("amended", "更正", "row amended")]
    Amended,

    /// <summary>来店: a visit in the showroom register.</summary>
    [Code("visit", "来店", "visit registered")]
    Visit,

    /// <summary>来电: a call in the showroom register.</summary>
    [Code("call", "来电", "call registered")]
    Call,
}

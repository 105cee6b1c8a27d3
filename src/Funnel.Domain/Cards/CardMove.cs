using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>
/// What may happen to a card after its filing; the code is the event's name in the exchange format.
/// </summary>
public enum CardMove
{
    /// <summary>A follow-up; it wakes a dormant card.</summary>
    [Code("contact", "跟进", "contact")]
    Contact,

    /// <summary>A deposit order is signed.</summary>
    [Code("order", "签订订单", "sign the order")]
    SignOrder,

    /// <summary>The order is cancelled and the card is active again.</summary>
    [Code("order-cancelled", "退订", "cancel the order")]
    CancelOrder,

    /// <summary>The car is handed over.</summary>
    [Code("delivered", "交车", "deliver")]
    Deliver,

    /// <summary>The customer is lost.</summary>
    [Code("lost", "战败", "lose")]
    Lose,

    /// <summary>The card is put to rest without a next contact date.</summary>
    [Code("dormant", "设为休眠", "set dormant")]
    SetDormant,

    /// <summary>A dormant card is woken without a contact.</summary>
    [Code("reactivated", "激活（解除休眠）", "reactivate")]
    Reactivate,

    /// <summary>Another consultant becomes the owner.</summary>
    [Code("transferred", "转派", "transfer")]
    Transfer,

    /// <summary>The card turns out to be a duplicate of another one.</summary>
    [Code("merged", "合并到其他档案", "merge into another card")]
    MergeInto,

    /// <summary>The merge was wrong and is undone.</summary>
    [Code("unmerged", "撤销合并", "undo the merge")]
    Unmerge,

    /// <summary>The card takes over what happened on a duplicate of it.</summary>
    [Code("took-over", "并入重复档案", "take over a duplicate")]
    TakeOver,

    /// <summary>The card gives back what it had taken over, since that merge was wrong.</summary>
    [Code("gave-back", "退回重复档案", "give a duplicate back")]
    GiveBack,
}

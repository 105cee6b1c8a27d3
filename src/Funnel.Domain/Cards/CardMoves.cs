using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Codes and names of the moves.</summary>
public static class CardMoves
{
    /// <summary>Every move; the code is the event's name in the exchange format.</summary>
    public static CodeBook<CardMove> All { get; } = new(
        (CardMove.Contact, "contact", new("跟进", "contact")),
        (CardMove.SignOrder, "order", new("签订订单", "sign the order")),
        (CardMove.CancelOrder, "order-cancelled", new("退订", "cancel the order")),
        (CardMove.Deliver, "delivered", new("交车", "deliver")),
        (CardMove.Lose, "lost", new("战败", "lose")),
        (CardMove.SetDormant, "dormant", new("设为休眠", "set dormant")),
        (CardMove.Reactivate, "reactivated", new("激活（解除休眠）", "reactivate")),
        (CardMove.Transfer, "transferred", new("转派", "transfer")),
        (CardMove.MergeInto, "merged", new("合并到其他档案", "merge into another card")),
        (CardMove.Unmerge, "unmerged", new("撤销合并", "undo the merge")),
        (CardMove.TakeOver, "took-over", new("并入重复档案", "take over a duplicate")),
        (CardMove.GiveBack, "gave-back", new("退回重复档案", "give a duplicate back")));
}

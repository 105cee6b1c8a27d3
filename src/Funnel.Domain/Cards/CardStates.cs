using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Codes and names of the card states.</summary>
public static class CardStates
{
    /// <summary>Every state, as in GPS 2; merged is ours.</summary>
    public static CodeBook<CardState> All { get; } = new(
        (CardState.Active, "active", new("活跃", "active")),
        (CardState.Dormant, "dormant", new("休眠", "dormant")),
        (CardState.Ordered, "ordered", new("订单", "ordered")),
        (CardState.Delivered, "delivered", new("成交", "delivered")),
        (CardState.Lost, "lost", new("战败", "lost")),
        (CardState.Merged, "merged", new("已合并", "merged")));

    /// <summary>Whether a card in this state may still be won: active, dormant or ordered.</summary>
    public static bool IsOpen(this CardState state) =>
        state is CardState.Active or CardState.Dormant or CardState.Ordered;

    /// <summary>Whether the state is final: delivered or lost.</summary>
    public static bool IsClosed(this CardState state) => state is CardState.Delivered or CardState.Lost;
}

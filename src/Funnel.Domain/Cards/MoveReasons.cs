using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>Why a move is refused because of the state a card is in.</summary>
internal static class MoveReasons
{
    public static Reason NoOrder { get; } = new("no-order", new(
        "客户没有生效的订单，不能退订。",
        "There is no order in force that could be cancelled."));

    public static Reason DeliveryWithoutOrder { get; } = new("delivery-without-order", new(
        "交车前必须先签订订单。",
        "A car is delivered on an order: sign the order first."));

    public static Reason NotDormant { get; } = new("not-dormant", new(
        "客户不在休眠状态，无需恢复。",
        "The card is not dormant, so there is nothing to reactivate."));

    public static Reason AlreadyDormant { get; } = new("already-dormant", new(
        "客户已处于休眠状态。",
        "The card is dormant already."));

    public static Reason AlreadyOrdered { get; } = new("already-ordered", new(
        "客户已有生效的订单。",
        "An order is in force already."));

    public static Reason OrderedIsNeverDormant { get; } = new("ordered-is-never-dormant", new(
        "订单客户不能设为休眠。",
        "A card with an order in force cannot be set dormant."));

    public static Reason OrderedIsNotMerged { get; } = new("ordered-is-not-merged", new(
        "订单客户的档案不能合并到其他档案。",
        "A card with an order in force cannot be merged into another one."));

    public static Reason AlreadyDelivered { get; } = new("already-delivered", new(
        "客户已成交，该状态为终结状态，不能再做任何更改。",
        "The car is delivered: nothing is added to the card or changed afterwards."));

    public static Reason AlreadyLost { get; } = new("already-lost", new(
        "客户已战败，该状态为终结状态；客户再来请新建档案。",
        "The card is lost, which is final: a customer who comes back gets a new card."));

    public static Reason IsMerged { get; } = new("is-merged", new(
        "该档案已合并到其他档案，只能撤销合并。",
        "The card is merged into another one: only the merge can be undone."));

    public static Reason NotMerged { get; } = new("not-merged", new(
        "该档案没有被合并，无需撤销。",
        "The card is not merged, so there is nothing to undo."));
}

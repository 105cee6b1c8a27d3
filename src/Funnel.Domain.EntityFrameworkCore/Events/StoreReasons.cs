using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Why the store refuses something, beyond the rules of the cards.</summary>
public static class StoreReasons
{
    /// <summary>No card has that id.</summary>
    public static Reason UnknownCard { get; } = new("unknown-card", new("没有该编号的档案。", "There is no card with that id."));

    /// <summary>The id is taken.</summary>
    public static Reason DuplicateId { get; } = new("duplicate-id", new(
        "编号重复，应唯一。",
        "The id is used already; ids must be unique."));

    /// <summary>The sender's id stands for something else already.</summary>
    public static Reason EventIdUsed { get; } = new("event-id-used", new(
        "该发送编号已用于另一条内容不同的记录。",
        "Something else was sent under that id before."));

    /// <summary>Owners are contacted after the delivery.</summary>
    public static Reason NotDelivered { get; } = new("not-delivered", new(
        "客户尚未成交，没有保有客户回访。",
        "The card is not delivered, so there is no owner yet."));

    /// <summary>Nothing may lie in the future.</summary>
    public static Reason InTheFuture { get; } = new("in-the-future", new(
        "日期不能晚于今天。",
        "The date may not lie in the future."));

    /// <summary>An end cannot come before its beginning.</summary>
    public static Reason LeftBeforeArrived { get; } = new("left-before-arrived", new(
        "离店时间早于到店时间。",
        "The time of leaving lies before the arrival."));

    /// <summary>Nothing comes of a lead before it came in.</summary>
    public static Reason BeforeReceived { get; } = new("before-received", new(
        "响应或到店时间早于线索接收时间。",
        "The answer or the arrival lies before the lead came in."));
}

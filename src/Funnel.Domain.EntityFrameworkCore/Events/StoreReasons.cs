using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Why the store refuses something, beyond the rules of the cards.</summary>
public static class StoreReasons
{
    /// <summary>No card has that id.</summary>
    public static Reason UnknownCard { get; } = new("unknown-card", new("没有该编号的档案。", "There is no card with that id."));

    /// <summary>Nothing happens to a card whose filing never was.</summary>
    public static Reason VoidCard { get; } = new("void-card", new(
        "该档案的留档已作废，应先撤销作废。",
        "The card's filing is void: void that correction first."));

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

    /// <summary>A month is closed when it is over.</summary>
    public static Reason MonthNotOver { get; } = new("month-not-over", new(
        "该日当月尚未结束，不能月结。",
        "The month is not over on that day: it cannot be closed."));

    /// <summary>What is known on a day is not settled before it is over.</summary>
    public static Reason DayNotOver { get; } = new("day-not-over", new(
        "截止日须已过去：当日稍后录入的内容会改变该日所知。",
        "The day of knowledge must be over: what is recorded later that day would change it."));

    /// <summary>A correction of a known record is made in the store itself.</summary>
    public static Reason CorrectionNotTaken { get; } = new("correction-not-taken", new(
        "该记录已在库中，导入文件中的更正未采用；请在库中更正。",
        "The store has the record already: a correction in a file is not taken over; make it in the store."));

    /// <summary>An owner's record that a file has as void is taken over with its card alone.</summary>
    public static Reason VoidedNotTaken { get; } = new("voided-not-taken", new(
        "该记录在文件中已作废，其档案不在库中，未导入：作废之前所知的数字里没有它。",
        "The record is void in the file and its card is not in the store: it was not taken over, and what was known "
        + "before it was void lacks it."));

    /// <summary>A record that is void is not written on.</summary>
    public static Reason VoidRecord { get; } = new("void-record", new(
        "该记录已作废，应先撤销作废。",
        "The record is void: void that correction first."));

    /// <summary>No record has a row of that id.</summary>
    public static Reason UnknownRow { get; } = new("unknown-row", new(
        "没有此编号的记录行可作废。",
        "No record has a row of that id that could be void."));

    /// <summary>Nothing is corrected before it was written down.</summary>
    public static Reason BeforeRow { get; } = new("before-row", new(
        "更正不能早于被更正行的录入日期。",
        "A correction may not be recorded before the row it corrects."));

    /// <summary>Dealers are reported together where their levels are the same.</summary>
    public static Reason OtherLevels { get; } = new("other-levels", new(
        "各店的意向级别不同，不能合并统计；请按店分别查看。",
        "The dealers grade their customers on different levels and are not counted together: ask for each by itself."));
}

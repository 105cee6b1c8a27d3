using Funnel.Domain.Wording;

namespace Funnel.Domain.Continuation;

/// <summary>Why a row of a later export is refused, beyond the reasons against it as a row of its own.</summary>
internal static class ContinuationReasons
{
    public static Reason CarriedOut { get; } = new("correction-carried-out", new(
        "更正已生效：被更正的行按更正后的内容接着读入，不再区分更正前后。",
        "The correction was carried out: its row is read on as it should have been, on every day of knowledge."));

    public static Reason ToldOtherwise { get; } = new("told-otherwise", new(
        "与已有的记录不符，已有的记录不变。",
        "It was told otherwise before; what is known stays as it is."));

    public static Reason AnotherCustomer { get; } = new("another-card", new(
        "已有同一编号但经销商或建档日期不同的档案，该行未计入。",
        "The id is known as a card of another dealer or filing day; the row was not added to it."));

    public static Reason BeforeKnownMerge { get; } = new("before-known-merge", new(
        "档案已合并，合并之前的记录不能补入。",
        "The card was merged away by then; nothing can be added to what came before."));

    public static Reason AgainstLaterRows { get; } = new("against-later-rows", new(
        "与该档案已有的后续记录相矛盾。",
        "What is known of the card for later days contradicts it."));

    public static Reason NotDelivered { get; } = new("owner-not-delivered", new(
        "该档案当日尚未成交。",
        "The card is not known to be delivered by that day."));
}

using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Why a correction is refused.</summary>
internal static class CorrectionReasons
{
    public static Reason UnknownCard { get; } = new("unknown-card", new(
        "没有此编号的档案。",
        "No card has this id."));

    public static Reason NotRecorded { get; } = new("not-recorded", new(
        "该档案库不是由录入的行读取的，没有可更正的行。",
        "The cards were not read from recorded rows, so that there is no row to correct."));

    public static Reason UnknownTarget { get; } = new("unknown-target", new(
        "该档案没有此编号的行，无法更正。",
        "The card has no row of this id to correct."));

    public static Reason AmbiguousTarget { get; } = new("ambiguous-target", new(
        "该档案有多行使用此编号，无法确定更正哪一行。",
        "Several rows of the card have this id: it is not clear which to correct."));

    public static Reason IdTaken { get; } = new("id-taken", new(
        "该档案已有此编号的行，更正须有自己的编号。",
        "The card has a row of this id already: a correction has an id of its own."));

    public static Reason CorrectedAlready { get; } = new("corrected-already", new(
        "此行已有生效的更正，应先撤销该更正，或更正该更正。",
        "A correction of this row stands already: void that one first, or amend it."));

    public static Reason VoidCannotBeAmended { get; } = new("void-amended", new(
        "作废没有内容可改；如作废有误，应作废该作废。",
        "A row that voids another says nothing to amend: void it where it was wrong."));

    public static Reason OtherCard { get; } = new("other-card", new(
        "更正不能改变档案编号或经销商，应作废后重新录入。",
        "A correction may not change the card's id or dealer: void the row and write it down anew."));

    public static Reason FilingIsNoEvent { get; } = new("filing-no-event", new(
        "留档行只能更正为留档，事件行只能更正为事件。",
        "A filing can only be amended to a filing, an event to an event."));

    public static Reason BeforeTarget(LocalDate recordedOn) => new("correction-before-target", new(
        $"更正不能早于被更正行的录入日期 {DateReasons.Iso(recordedOn)}。",
        $"A correction may not be recorded before the row it corrects, on {DateReasons.Iso(recordedOn)}."));

    public static Reason RecordedBeforeHappened(LocalDate happenedOn) => new("recorded-before-happened", new(
        $"录入日期早于发生日期 {DateReasons.Iso(happenedOn)}。",
        $"It was recorded before it happened, on {DateReasons.Iso(happenedOn)}."));
}

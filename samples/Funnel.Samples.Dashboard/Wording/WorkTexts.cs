using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of the day's work says.</summary>
internal static class WorkTexts
{
    public static Phrase Title { get; } = new("今日工作", "Today's work");
    public static Phrase Lists { get; } = new("清单", "Lists");
    public static Phrase On(string day) => new($"{day} 的清单，最紧急的在前", $"The lists of {day}, most urgent first");

    public static Phrase Ticked { get; } = new("将勾选的档案：", "With the cards ticked:");
    public static Phrase SeveralTitle { get; } = new("批量处理", "Several cards at once");
    public static Phrase NoneTicked { get; } = new("没有勾选任何档案。", "No card is ticked.");
    public static Phrase DoIt { get; } = new("全部执行", "Do it for all of them");
    public static Phrase Outcome { get; } = new("结果", "Outcome");
    public static Phrase Recorded { get; } = new("已记录", "Recorded");
    public static Phrase Possible { get; } = new("可以", "Possible");
    public static Phrase ChangedMeanwhile { get; } = new(
        "有人刚更改了该档案，未作记录。", "Somebody has just changed this card; nothing was recorded on it.");
    public static Phrase SeveralDealers { get; } = new(
        "勾选的档案属于多家经销商，只能在同一家之内转派。",
        "The cards ticked are of several dealers; a transfer stays within one.");

    public static Phrase Together(CardMove move) => move == CardMove.Transfer
        ? new("批量转派…", "Transfer …")
        : new("批量设为休眠…", "Set dormant …");

    public static Phrase Outcomes(int done, int all) => new(
        FormattableString.Invariant($"{all} 份中已记录 {done} 份。"),
        FormattableString.Invariant($"{done} of {all} are recorded."));

    public static Phrase UnknownList(string id, IEnumerable<string> ids) => new(
        $"list：没有清单 '{id}'；可用：{string.Join('、', ids)}。",
        $"list: there is no list '{id}'; expected one of {string.Join(", ", ids)}.");

    public static Phrase NoReassignment { get; } = new(
        "本标准没有重新分配的规则，清单因此为空。",
        "The standard has no rules for reassignment, so that this list is empty.");
}

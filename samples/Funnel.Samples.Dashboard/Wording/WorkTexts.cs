using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of the day's work says.</summary>
internal static class WorkTexts
{
    public static Phrase Title { get; } = new("今日工作", "Today's work");
    public static Phrase Lists { get; } = new("清单", "Lists");
    public static Phrase On(string day) => new($"{day} 的清单，最紧急的在前", $"The lists of {day}, most urgent first");

    public static Phrase UnknownList(string id, IEnumerable<string> ids) => new(
        $"list：没有清单 '{id}'；可用：{string.Join('、', ids)}。",
        $"list: there is no list '{id}'; expected one of {string.Join(", ", ids)}.");

    public static Phrase NoReassignment { get; } = new(
        "本标准没有重新分配的规则，清单因此为空。",
        "The standard has no rules for reassignment, so that this list is empty.");
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the account of why a record counts in a KPI says.</summary>
internal static class ExplanationTexts
{
    public static Phrase Title { get; } = new("为什么计入（或不计入）某个指标", "Why does it count in a figure, or not?");
    public static Phrase Choose { get; } = new("指标", "Figure");
    public static Phrase Ask { get; } = new("说明", "Explain");
    public static Phrase Counts { get; } = new("计入", "counts");
    public static Phrase DoesNotCount { get; } = new("不计入", "does not count");
    public static Phrase Found(string value) => new($"实为 {value}", $"is {value}");
    public static Phrase Adds(long number) => new(
        FormattableString.Invariant($"计 {number}"), FormattableString.Invariant($"adds {number}"));

    public static Phrase Nothing { get; } = new(
        "截至查询日没有可计的事实（尚未留档、已合并，或没有这类记录）。",
        "There is nothing to look at by the as-of date: not filed yet, merged away, or no such record.");

    public static Phrase SideOf(KpiSide side) =>
        side == KpiSide.Numerator ? MembersTexts.Numerator : MembersTexts.Denominator;

    public static Phrase UnknownKpi(string id) => new($"why：没有编号为 '{id}' 的指标。", $"why: there is no KPI '{id}'.");
}

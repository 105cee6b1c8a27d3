using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of the records behind a number says.</summary>
internal static class MembersTexts
{
    public static Phrase NoList { get; } = new("没有这个清单", "There is no such list");
    public static Phrase Formula { get; } = new("算法", "Formula");
    public static Phrase Source { get; } = new("出处", "Source");
    public static Phrase Value { get; } = new("数值", "Value");
    public static Phrase Scope { get; } = new("范围", "Scope");
    public static Phrase Period { get; } = new("期间", "Period");
    public static Phrase Sides { get; } = new("分子与分母", "Sides");
    public static Phrase Conditions { get; } = new("附加条件", "Further conditions");
    public static Phrase Remove { get; } = new("去掉", "remove");
    public static Phrase Group { get; } = new("全部经销商", "the whole group");
    public static Phrase NoValue { get; } = new("无值（分母为 0）", "no value (the denominator is 0)");
    public static Phrase Numerator { get; } = new("分子", "Numerator");
    public static Phrase Denominator { get; } = new("分母", "Denominator");
    public static Phrase Missing { get; } = new("未达成", "Missing");

    public static Phrase MeanOf(int rows) => new(
        FormattableString.Invariant($"这是平均数：清单列出它所依据的 {rows} 条记录。"),
        FormattableString.Invariant($"This is an average: the list holds the {rows} records it is taken over."));

    public static Phrase MissingMeans { get; } = new(
        "未达成：在分母中而不在分子中。", "Missing: in the denominator and not in the numerator.");

    public static Phrase UnknownFigure(string id) => new(
        $"kpi：没有编号为 '{id}' 的指标。", $"kpi: there is no figure '{id}'.");

    public static Phrase UnknownSide(string code, IEnumerable<string> sides) => new(
        $"side：'{code}' 不可用；可用：{string.Join('、', sides)}。",
        $"side: '{code}' cannot be listed; expected one of {string.Join(", ", sides)}.");

    public static Phrase UnfitFilter(string pair, IEnumerable<string> names) => new(
        $"where：'{pair}' 不可用；应为 名称=值，可用的名称：{string.Join('、', names)}。",
        $"where: '{pair}' does not fit; expected name=value with one of {string.Join(", ", names)}.");

    /// <summary>
    /// The figure as people read it: a share in percent, an average with a decimal, a flow ratio with two, a count as
    /// it is.
    /// </summary>
    public static Phrase ValueOf(KpiKind kind, long numerator, long? denominator)
    {
        if (denominator is not { } whole)
        {
            return Phrase.Same(Numbers.Whole(numerator));
        }

        var parts = $"{Numbers.Whole(numerator)} / {Numbers.Whole(whole)}";
        if (whole == 0)
        {
            return new($"{parts}：{NoValue.Zh}", $"{parts}: {NoValue.En}");
        }

        var value = (double)numerator / whole;
        return Phrase.Same(kind switch
        {
            KpiKind.Ratio or KpiKind.Proportion => $"{Numbers.Percent(value)} = {parts}",
            KpiKind.FlowRatio => $"{Numbers.Ratio(value)} = {parts}",
            _ => $"{Numbers.Average(value)} = {parts}",
        });
    }
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What control charts say.</summary>
internal static class ControlTexts
{
    public static Phrase Title { get; } = new("走势控制图", "Control chart");
    public static Phrase Period { get; } = new("期间", "Period");
    public static Phrase Fraction { get; } = new("分子 / 分母", "Numerator / denominator");
    public static Phrase Centre { get; } = new("中线", "Centre");
    public static Phrase Low { get; } = new("下限", "Low limit");
    public static Phrase High { get; } = new("上限", "High limit");
    public static Phrase Signals { get; } = new("信号", "Signals");
    public static Phrase ByMonth { get; } = new("按月", "By month");
    public static Phrase ByWeek { get; } = new("按周", "By week");
    public static Phrase Grouping { get; } = new("时间单位", "Length of a point");
    public static Phrase NotJudged { get; } = new("未结束，不作判断", "not over, not judged");
    public static Phrase NoValue { get; } = new("无数据", "no value");
    public static Phrase See { get; } = new("看走势", "Over time");
    public static Phrase None { get; } = new(
        "还没有完整的月或周，或此范围没有这个指标。",
        "There is no whole month or week yet, or this scope does not have the KPI.");

    public static Phrase Note { get; } = new(
        "上下限之间的变动属正常波动，无须解释，也不值得表扬。空心点为未结束的期间，只显示不判断。",
        "Moves within the limits are chance: they need no explanation, and no praise. A hollow point is a month or "
        + "week that is not over: shown, never judged.");

    public static Phrase Unknown(string id) => new($"没有可用的指标 '{id}'。", $"There is no KPI '{id}' here.");

    /// <summary>What a point says.</summary>
    public static Phrase Of(ChartPoint point) => point switch
    {
        { Value.Value: null } => NoValue,
        { IsJudged: false } => NotJudged,
        _ => new(
            string.Join("；", point.Signals.Select(signal => Codes.Of<ChartSignal>().NameOf(signal).Zh)),
            string.Join("; ", point.Signals.Select(signal => Codes.Of<ChartSignal>().NameOf(signal).En))),
    };

    /// <summary>A bound of a KPI's figures as the figures are written.</summary>
    public static string Bound(Kpi kpi, double? bound) => bound is not { } known ? Numbers.None
        : kpi.Kind is KpiKind.Ratio or KpiKind.Proportion ? Numbers.Percent(known)
        : kpi.Kind == KpiKind.FlowRatio ? Numbers.Ratio(known)
        : Numbers.Average(known);
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the comparison of groups says; it ranks nobody.</summary>
internal static class ComparisonTexts
{
    public static Phrase Title { get; } = new("差异对比", "Comparison");
    public static Phrase Overall { get; } = new("总体", "Overall");
    public static Phrase Limits95 { get; } = new("95% 界限", "95% limits");
    public static Phrase Limits998 { get; } = new("99.8% 界限", "99.8% limits");
    public static Phrase Size { get; } = new("分母", "Denominator");
    public static Phrase Verdict { get; } = new("判断", "Verdict");
    public static Phrase P { get; } = new("偶然概率", "By chance");
    public static Phrase See { get; } = new("对比差异", "Compare");
    public static Phrase None { get; } = new(
        "此范围没有可对比的分组，或这个指标不能按此分组。",
        "There are no groups to compare here, or the KPI does not know them.");

    public static Phrase Note { get; } = new(
        "界限以内的差异属正常波动，不排名次；只有判断为偏高或偏低的才与总体不同。分母越大，界限越窄。",
        "What lies within its limits differs by chance, and there is no rank; only who is called above or below "
        + "differs from all. The larger the denominator, the narrower the limits.");

    /// <summary>Both ends of limits.</summary>
    public static string Span(ShareInterval? limits) =>
        limits is { } known ? $"{Numbers.Percent(known.Low)} – {Numbers.Percent(known.High)}" : Numbers.None;
}

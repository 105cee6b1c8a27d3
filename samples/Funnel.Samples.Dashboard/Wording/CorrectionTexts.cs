using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page that corrects an entry says.</summary>
internal static class CorrectionTexts
{
    public static Phrase Cause { get; } = new("为什么是错的", "Why it is wrong");

    public static Phrase CauseHint { get; } = new(
        "只更正录入错误。车辆退回、客户反悔不是录入错误。",
        "Only what was written down wrongly is corrected. A car that came back or a deal that is regretted is no wrong "
            + "entry.");

    public static Phrase VoidHint { get; } = new(
        "作废后，这一条视为从未发生；在此之前的报表仍按当时所知计算。作废本身也可以作废。",
        "From today on the entry never was; what was reported before is still what was known then. A void can itself "
            + "be void.");

    public static Phrase AmendHint { get; } = new(
        "填写正确的内容；从今天起按更正后的内容计算。",
        "Say what it should have said; from today on that counts.");

    public static Phrase Preview { get; } = new("查看影响", "Show what changes");

    public static Phrase Confirm { get; } = new("确认更正", "Correct it");

    public static Phrase Changes { get; } = new("更正后：", "What this changes:");

    public static Phrase NoMonth { get; } = new(
        "已月结月份的指标不变。", "The figures of closed months stay as they are.");

    public static Phrase NoFinding { get; } = new("档案前后一致。", "The card stands without a finding.");

    public static Phrase Touches(string month, string knownOn) => new(
        $"{knownOn} 月结的 {month}：今天再看，指标会不同（已报数字不变）。",
        $"{month}, closed as known on {knownOn}: its figures as known today become others (what was reported stays).");
}

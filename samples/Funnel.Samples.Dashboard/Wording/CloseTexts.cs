using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What is said of closed months and of why their figures are others today.</summary>
internal static class CloseTexts
{
    public static Phrase Title { get; } = new("月结", "Month-ends");

    public static Phrase Intro { get; } = new(
        "月结把当时上报的指标连同其依据的摘要保存下来。以后录入、更正、合并都不会改动它；每次都重新计算并与保存的数字核对。",
        "A close keeps the figures as they were reported, with a digest of the records behind them. What is recorded, "
            + "corrected or merged later changes nothing of it; it is computed anew and compared each time.");

    public static Phrase Month { get; } = new("月份", "Month");

    public static Phrase KnownOn { get; } = new("数据录入截至", "As known on");

    public static Phrase KnownOnHint { get; } = new(
        "须为已过去的一天，且不早于当月最后一天。", "A day that is over, not before the month's last day.");

    public static Phrase CloseIt { get; } = new("月结", "Close the month");

    public static Phrase None { get; } = new("尚无月结。", "No month has been closed.");

    public static Phrase ChooseToCheck { get; } = new(
        "选择一家经销商以核对其月结。", "Choose a dealer to have its closes recomputed.");

    public static Phrase Figures { get; } = new("指标", "Figures");

    public static Phrase Check { get; } = new("核对", "Recomputed");

    public static Phrase Intact { get; } = new("全部一致", "all as reported");

    public static Phrase Altered(int figures) => new(
        FormattableString.Invariant($"{figures} 个指标与上报不符：记录曾在日志之外被改动，或之后导入了更早录入的记录"),
        FormattableString.Invariant($"{figures} figures are not as reported: rows were altered outside the log, or ")
            + "rows were taken over since that were written down before");

    public static Phrase NotRecomputed(Reason missing) =>
        new($"无法复算：{missing.Text.Zh}", $"not recomputed: {missing.Text.En}");

    public static Phrase AsReported { get; } = new("按上报口径", "As reported");

    public static Phrase AsReportedOn(string day) => new($"{day} 上报", $"as reported, {day}");

    public static Phrase KnownToday { get; } = new("按今天所知", "as known today");

    public static Phrase KnownThen(string day) => new(
        $"显示的是 {day} 当时所知的数字，之后录入和更正的内容不计。",
        $"These are the figures as known on {day}: what was recorded or corrected since is not in them.");

    public static Phrase PastKnownToday { get; } = new(
        "过去的期间按今天所知显示，之后补录和更正的内容已计入。",
        "A past period is shown as known today, with what was recorded and corrected since.");

    public static Phrase Why { get; } = new("为什么变了", "Why it changed");

    public static Phrase WhyTitle(string month, string day) => new(
        $"{month}：从 {day} 上报到今天，数字为什么变了", $"{month}: from the report of {day} to today, why the figures changed");

    public static Phrase WhyIntro { get; } = new(
        "每一行是一条录入及其对分子、分母的影响，按录入顺序；两行相互抵消也都列出。上报 + 各行之和 = 今天。",
        "Each line is one row and what it did to numerator and denominator, in the order of recording; two that cancel "
            + "are both there. Reported + the sum of the lines = today.");

    public static Phrase Unchanged { get; } = new(
        "没有任何录入或更正影响该月的指标。", "Nothing recorded or corrected since changes a figure of the month.");

    public static Phrase Coverage(string share) => new(
        $"{share} 的记录注明了录入日期；其余视为发生当日录入，因此这里可能不完整。",
        $"{share} of the rows tell when they were written down; the others count as written down on their day, so that "
            + "something may be missing here.");

    public static Phrase Kpi { get; } = new("指标", "KPI");
    public static Phrase Reported { get; } = new("上报", "Reported");
    public static Phrase Today { get; } = new("今天", "Today");
    public static Phrase Causes { get; } = new("原因合计（分子 / 分母）", "Sums by cause (numerator / denominator)");
    public static Phrase Record { get; } = new("档案或记录", "Card or record");
    public static Phrase Cause { get; } = new("原因", "Cause");
    public static Phrase Happened { get; } = new("发生", "Happened");
    public static Phrase Recorded { get; } = new("录入", "Recorded");
    public static Phrase By { get; } = new("录入人", "By");
    public static Phrase Numerator { get; } = new("分子", "Numerator");
    public static Phrase Denominator { get; } = new("分母", "Denominator");
    public static Phrase NoSuchClose { get; } = new("没有这个月结。", "There is no such close.");
    public static Phrase Done { get; } = new("该月已月结。", "The month is closed.");
    public static Phrase DoneBefore { get; } = new("该月此前已按同一日期月结。", "The month was closed as of that day before.");
}

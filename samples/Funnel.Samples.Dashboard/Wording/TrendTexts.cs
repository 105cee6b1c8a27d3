using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of trends says.</summary>
internal static class TrendTexts
{
    public static Phrase Title { get; } = new("趋势", "Trends");
    public static Phrase Month { get; } = new("月份", "Month");
    public static Phrase YearBefore { get; } = new("去年同月", "Same month a year before");
    public static Phrase Target { get; } = new("目标", "Target");
    public static Phrase Running { get; } = new("未完", "running");
    public static Phrase None { get; } = new("所选范围没有该指标的记录。", "There is nothing recorded of it for this scope.");

    public static Phrase Note { get; } = new(
        "近24个月；空心点为未完的月份，不与整月相比。纵轴自 0 起。",
        "The last 24 months; an empty point is a month that is not over. The axis begins at 0.");
}

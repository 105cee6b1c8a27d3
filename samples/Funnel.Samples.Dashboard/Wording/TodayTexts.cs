using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of the morning says.</summary>
internal static class TodayTexts
{
    public static Phrase Title { get; } = new("今日", "Today");
    public static Phrase Month { get; } = new("本月进度", "The month so far");
    public static Phrase First { get; } = new("先联系谁", "Whom to contact first");
    public static Phrase AllOverdue { get; } = new("全部逾期", "All overdue");
    public static Phrase AllDue { get; } = new("全部今日应跟进", "All due today");
    public static Phrase Team { get; } = new("今日团队", "The team today");
    public static Phrase Dealers { get; } = new("今日各店", "The dealers today");
    public static Phrase Meeting { get; } = new("每日销售会议", "Daily meeting");
    public static Phrase Due { get; } = new("今日应跟进", "Due today");
    public static Phrase Appointments { get; } = new("其中已约定", "Of these agreed");
    public static Phrase Done { get; } = new("今日已跟进", "Contacted today");
    public static Phrase Overdue { get; } = new("逾期", "Overdue");
    public static Phrase Orders { get; } = new("本月订单", "Orders this month");
    public static Phrase Deliveries { get; } = new("本月成交", "Deliveries this month");

    public static Phrase Pace(string achieved, string elapsed) => new(
        $"完成 {achieved}，时间已过 {elapsed}", $"{achieved} reached, {elapsed} of the month gone");

    public static Phrase Expected(string deliveries) =>
        new($"预计月末 {deliveries}", $"{deliveries} expected by month end");
}

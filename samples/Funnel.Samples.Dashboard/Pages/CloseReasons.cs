using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Why the dashboard itself sends a month-end back.</summary>
internal static class CloseReasons
{
    public static Reason Unreadable { get; } = new("unreadable", new(
        "经销商、月份（yyyy-MM）或日期（yyyy-MM-dd）缺失或无法识别。",
        "The dealer, the month (yyyy-MM) or the day (yyyy-MM-dd) is missing or cannot be read."));
}

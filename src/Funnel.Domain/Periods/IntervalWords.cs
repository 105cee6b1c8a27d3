using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Periods;

/// <summary>Calendar intervals in words: years, months, weeks and days.</summary>
public static class IntervalWords
{
    /// <summary>An interval such as <c>1个月</c> / <c>1 month</c>; parts that are zero are left out.</summary>
    public static Phrase Of(Period interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        (int Count, string Zh, string En)[] units =
        [
            (interval.Years, "年", "year"),
            (interval.Months, "个月", "month"),
            (interval.Weeks, "周", "week"),
            (interval.Days, "天", "day"),
        ];
        var named = units.Where(u => u.Count != 0).ToList();
        return named.Count == 0
            ? new("0天", "0 days")
            : new(
                string.Concat(named.Select(u => $"{u.Count}{u.Zh}")),
                string.Join(' ', named.Select(u => u.Count == 1 ? $"1 {u.En}" : $"{u.Count} {u.En}s")));
    }
}

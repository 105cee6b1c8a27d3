using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What a field should hold, as noun phrases.</summary>
internal static class Expectations
{
    public static Phrase Value { get; } = new("必填值", "a value");

    public static Phrase Date { get; } = new("1900 至 2199 年间的日期 yyyy-MM-dd", "a date yyyy-MM-dd, 1900 to 2199");

    public static Phrase Moment { get; } =
        new("时刻 yyyy-MM-ddTHH:mm 或 yyyy-MM-ddTHH:mm:ss", "a moment yyyy-MM-ddTHH:mm or yyyy-MM-ddTHH:mm:ss");

    public static Phrase DateOrMoment { get; } = new(
        "日期 yyyy-MM-dd 或时刻 yyyy-MM-ddTHH:mm", "a date yyyy-MM-dd or a moment yyyy-MM-ddTHH:mm");

    public static Phrase Month { get; } = new("1900 至 2199 年间的月份 yyyy-MM", "a month yyyy-MM, 1900 to 2199");

    public static Phrase Flag { get; } = new("true 或 false", "true or false");

    public static Phrase Count { get; } = new("不小于 0 的整数", "a whole number, 0 or more");

    public static Phrase Whole { get; } = new("整数", "a whole number");

    public static Phrase PositiveCount { get; } = new("不小于 1 的整数", "a whole number, 1 or more");

    public static Phrase TimeZone { get; } =
        new("IANA 时区，如 Asia/Shanghai", "an IANA time zone such as Asia/Shanghai");

    public static Phrase OneOf(IEnumerable<string> codes)
    {
        var list = string.Join(' ', codes);
        return new($"以下之一：{list}", $"one of: {list}");
    }

    public static Phrase AnyOf(IEnumerable<string> codes)
    {
        var list = string.Join(' ', codes);
        return new($"以下若干，以分号分隔：{list}", $"any of, with semicolons between them: {list}");
    }
}

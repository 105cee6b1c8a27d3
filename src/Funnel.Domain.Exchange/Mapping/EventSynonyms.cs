using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>
/// The names other systems have for columns of dates each of which is an event, in Chinese and English, and what the
/// event is.
/// </summary>
internal static class EventSynonyms
{
    /// <summary>The events a wide table may tell, in the order in which they mostly happen.</summary>
    public static IReadOnlyList<EventColumn> All { get; } =
    [
        new("contact", "call", null, ["follow up", "last contact", "contacted", "跟进", "回访", "联系日期", "联系时间"]),
        new("contact", "showroom", null, ["showroom visit", "visit", "visited", "arrival", "到店", "来店", "进店"]),
        new("contact", "showroom", "test-drive", ["test drive", "testdrive", "demo drive", "试乘试驾", "试驾"]),
        new("order", null, null,
            ["order", "ordered", "booking", "booked", "deposit", "contract", "signed", "签单", "订单", "下订", "订车", "定金",
            "签约", "合同"]),
        new("order-cancelled", null, null,
            ["order cancelled", "order canceled", "cancelled", "canceled", "cancellation", "退订", "退单", "取消"]),
        new("delivered", null, null,
            ["delivered", "delivery", "handover", "handed over", "invoice", "invoiced", "sold", "交车", "提车", "开票",
            "发票"]),
        new("lost", null, null, ["lost", "lost on", "lost date", "战败", "流失"]),
    ];

    // What other words around a name may be without making it another one.
    private static readonly string[] Around =
        ["date", "day", "on", "at", "time", "first", "last", "日期", "时间", "日", "首次", "最近"];

    // Dates that are planned, and happen or do not.
    private static readonly string[] Planned = ["next", "planned", "expected", "due", "下次", "计划", "预计", "预约"];

    /// <summary>How sure it is that a column tells when an event was; not at all where 0.</summary>
    public static int Likeness(string header, EventColumn e)
    {
        var key = CsvNames.KeyOf(header);
        if (Array.Exists(Planned, word => key.Contains(word, StringComparison.Ordinal)))
        {
            return 0;
        }

        var best = 0;
        foreach (var name in e.Names.Select(CsvNames.KeyOf))
        {
            best = Math.Max(best, key == name ? 3 : IsAround(key, name) ? 2 : 0);
        }

        return best;
    }

    private static bool IsAround(string key, string name)
    {
        var at = key.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && IsNothingElse(key[..at]) && IsNothingElse(key[(at + name.Length)..]);
    }

    private static bool IsNothingElse(string words)
    {
        foreach (var word in Around.OrderByDescending(word => word.Length))
        {
            words = words.Replace(word, "", StringComparison.Ordinal);
        }

        return words.Length == 0;
    }
}

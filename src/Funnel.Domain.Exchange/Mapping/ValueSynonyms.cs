using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>What other systems write where a dataset has a code, in Chinese and English.</summary>
internal static class ValueSynonyms
{
    private static readonly Dictionary<string, (string Code, string[] Values)[]> All = new(StringComparer.Ordinal)
    {
        ["customer_kind"] =
        [
            ("retail", ["private", "individual", "person", "个人", "零售", "私人"]),
            ("wholesale", ["company", "fleet", "corporate", "business", "单位", "公司", "批售", "大客户"]),
        ],
        ["channel"] =
        [
            ("walk-in", ["walkin", "showroom", "visit", "展厅", "来店", "到店", "自然到店", "自然进店"]),
            ("phone", ["call", "telephone", "phone-in", "来电", "电话", "展厅来电"]),
            ("outreach", ["internet", "web", "website", "online", "email", "网络", "外拓", "网销", "线上"]),
        ],
        ["lead_source"] =
        [
            ("walk-in", ["showroom", "visit", "展厅", "来店", "自然到店"]),
            ("call", ["phone", "telephone", "来电", "电话"]),
            ("internet", ["web", "website", "online", "网络", "网销", "线上"]),
            ("owner-referral", ["referral", "转介绍", "老客户介绍"]),
            ("exhibition", ["show", "event", "车展", "外展"]),
            ("marketing", ["campaign", "市场活动", "活动"]),
        ],
        ["level"] =
        [
            ("H", ["hot", "very hot", "热", "H级"]),
            ("A", ["warm", "温", "A级"]),
            ("B", ["lukewarm", "medium", "B级"]),
            ("C", ["cold", "cool", "冷", "C级"]),
        ],
        ["reason"] =
        [
            ("competitor", ["competition", "competitor brand", "lost to competitor", "竞品", "竞争品牌", "买竞品"]),
            ("same-brand", ["other dealer", "同品牌", "他店"]),
            ("gave-up", ["gave up", "no purchase", "not buying", "放弃", "放弃购车", "不买"]),
            ("unreachable", ["no contact", "失联", "联系不上"]),
        ],
    };

    /// <summary>What stands for a value that no one knows, where a row must have one.</summary>
    private static readonly Dictionary<string, string> Otherwise = new(StringComparer.Ordinal)
    {
        ["customer_kind"] = "retail",
        ["channel"] = "outreach",
        ["level"] = "B",
        ["reason"] = "unknown",
    };

    /// <summary>Whether the values of a column are looked at one by one.</summary>
    public static bool Has(string column) => All.ContainsKey(column);

    /// <summary>The code a value of another system stands for; null where no one knows.</summary>
    public static string? CodeOf(string column, string value)
    {
        var key = CsvNames.KeyOf(value);
        return All[column]
            .Where(code => CsvNames.KeyOf(code.Code) == key
                || Array.Exists(code.Values, known => CsvNames.KeyOf(known) == key))
            .Select(code => code.Code)
            .FirstOrDefault();
    }

    /// <summary>What stands for what no one knows; nothing where a row need not have a value.</summary>
    public static string OtherwiseOf(string column) => Otherwise.GetValueOrDefault(column, "");
}

using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of split funnels says.</summary>
internal static class FunnelTexts
{
    public static Phrase Title { get; } = new("分项漏斗", "Funnel by part");

    public static Phrase Which { get; } = new("按什么分", "What it is split by");

    public static Phrase See { get; } = new("按渠道、车型、来源看", "By channel, model, source");

    public static Phrase Note { get; } = new(
        "自留档起，期内新增零售客户截至数据日到达的阶段；粗条为本项，细条为按参照转化率应到达的份额。进店与试驾的转化率按有记录者计。流量不分车型，故不在其中。",
        "From the filing down: the period's new retail prospects, as far as they have come. The thick bar is this "
        + "part, the thin one the share that would have come at the benchmark's rates. Rates of visits and test drives "
        + "count what is on record. Traffic tells no model and is left out.");
}

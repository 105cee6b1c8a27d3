using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the pages that hold groups against each other say.</summary>
internal static class RankingTexts
{
    public static Phrase Title { get; } = new("排名", "Ranking");
    public static Phrase Heat { get; } = new("指标热力表", "KPI heat table");
    public static Phrase Place { get; } = new("名次", "Place");
    public static Phrase PlaceBefore { get; } = new("上期名次", "Place before");
    public static Phrase Moved { get; } = new("与上期相比", "Since before");
    public static Phrase Mean { get; } = new("平均", "Mean");
    public static Phrase Rows { get; } = new("按", "By");
    public static Phrase ByRegion { get; } = new("区域", "Regions");
    public static Phrase ByDealer { get; } = new("经销商", "Dealers");
    public static Phrase ByConsultant { get; } = new("销售顾问", "Consultants");
    public static Phrase NoRegion { get; } = new("未分区域", "no region");

    public static Phrase NoOrder { get; } = new(
        "差异不超出偶然范围，排名没有意义，故按名称列出。",
        "They differ by no more than chance, so that an order would say nothing; they are listed by name.");

    public static Phrase HeatNote { get; } = new(
        "只有当合计值落在该组 95% 区间之外时才着色：绿为更好，红为更差。灰色数字样本少。点列标题排序，点数字看记录。",
        "A cell is coloured only where the total lies outside the group's 95% interval: green is better, red is worse. "
            + "Grey figures rest on few. Headings sort, numbers lead to their records.");

    public static Phrase Note(string before) => new(
        $"名次相同者并列；上期为 {before}。", $"Those alike share a place; before is {before}.");

    public static Phrase MovedBy(int? places) => places switch
    {
        null => new("–", "–"),
        0 => new("不变", "unchanged"),
        > 0 and var up => new(FormattableString.Invariant($"▲ 升 {up} 位"), FormattableString.Invariant($"▲ up {up}")),
        var down => new(FormattableString.Invariant($"▼ 降 {-down} 位"), FormattableString.Invariant($"▼ down {-down}")),
    };
}

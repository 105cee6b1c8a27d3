using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the overview says.</summary>
internal static class OverviewTexts
{
    public static Phrase Title { get; } = new("销售总览", "Sales overview");
    public static Phrase Csv { get; } = new("导出 CSV", "CSV");
    public static Phrase Total { get; } = new("合计", "Total");
    public static Phrase KeyFigures { get; } = new("关键指标", "Key figures");
    public static Phrase NothingRecorded { get; } = new(
        "这个范围在此期间没有任何记录。", "Nothing is recorded of this scope in this period.");

    /// <summary>What grey figures are.</summary>
    public static Phrase GreyFigures { get; } = new(
        "灰色数字依据少、区间宽或未满期，原因见悬停提示。",
        "Figures in grey rest on few, have a wide interval or are not mature; hover for the reason.");

    public static Phrase NoBefore { get; } = new("上期无数据", "no earlier data");
    public static Phrase Unchanged { get; } = new("与上期持平", "unchanged");

    public static Phrase Funnel { get; } = new("销售漏斗", "Sales funnel");
    public static Phrase Stage { get; } = new("阶段", "Stage");
    public static Phrase Reached { get; } = new("到达", "Reached");
    public static Phrase FromBefore { get; } = new("转化率", "Rate");
    public static Phrase Benchmark { get; } = new("参照", "Benchmark");
    public static Phrase NotReached { get; } = new("未到达", "Not reached");
    public static Phrase Weakest { get; } = new("短板", "Weakest step");
    public static Phrase NoneWeaker { get; } = new("无明显短板", "No step is clearly weaker");
    public static Phrase OnRecord { get; } = new("有记录", "On record");
    public static Phrase Passed { get; } = new("无记录通过", "Passed without");
    public static Phrase StillOpen { get; } = new("待交车", "waiting");
    public static Phrase FunnelNote { get; } = new(
        "同一批零售客户自上而下：期内新增客户、未留档的新增流量及（有线索时）未建卡亦未到店的线索，截至数据日到达的阶段。线索一步仅按线索本身评判，进店与试驾按有记录者评判；未交车订单为等待，不算流失。",
        "One cohort of retail customers all the way: the period's new prospects, new traffic that was not filed and, "
        + "where leads are kept, leads that went no further, as far as they have come. The step from the leads is "
        + "judged by the leads alone, visits and test drives by what is on record; open orders wait and are not lost.");

    public static Phrase Inventory { get; } = new("有望客户进销存", "Prospect inventory");
    public static Phrase Opening { get; } = new("期初", "Opening");
    public static Phrase Created { get; } = new("新增", "New");
    public static Phrase Delivered { get; } = new("成交", "Delivered");
    public static Phrase Lost { get; } = new("战败", "Lost");
    public static Phrase Closing { get; } = new("期末", "Closing");
    public static Phrase InventoryNote { get; } = new(
        "期初 + 新增 − 成交 − 战败 = 期末", "opening + new − delivered − lost = closing");

    public static Phrase Retail { get; } = new("零售构成", "Retail composition");
    public static Phrase Part { get; } = new("来源", "Part");
    public static Phrase Cars { get; } = new("台", "Cars");
    public static Phrase Share { get; } = new("占比", "Share");
    public static Phrase OpeningOrders { get; } = new("期初订单", "Opening orders");
    public static Phrase OpeningProspects { get; } = new("期初非订单客户", "Opening prospects");
    public static Phrase NewShowroom { get; } = new("新增展厅", "New, showroom");
    public static Phrase NewOutreach { get; } = new("新增外拓", "New, outreach");

    public static Phrase LostReasons { get; } = new("战败原因", "Lost reasons");
    public static Phrase Reason { get; } = new("原因", "Reason");

    public static Phrase Structure { get; } = new("期末库存结构", "Closing stock by level and age");
    public static Phrase Level { get; } = new("意向级别", "Level");
    public static Phrase StructureNote { get; } = new("列为卡龄（留档以来天数）", "Columns: card age in days since filing");

    public static Phrase Progress { get; } = new("集客进度", "Lead collection");
    public static Phrase Filed { get; } = new("累计留档", "Filed so far");
    public static Phrase Pace { get; } = new("均匀进度", "Even pace");
    public static Phrase Target { get; } = new("目标", "Target");
    public static Phrase NoTarget { get; } = new("未设目标", "no target set");
    public static Phrase Achieved { get; } = new("目标达成", "of the target");
    public static Phrase Elapsed { get; } = new("时间已过", "of the time");
    public static Phrase Date { get; } = new("日期", "Day");
    public static Phrase DayByDay { get; } = new("逐日累计", "Day by day");

    public static Phrase AllKpis { get; } = new("全部指标", "All KPIs");
    public static Phrase Kpi { get; } = new("指标", "KPI");
    public static Phrase Name { get; } = new("名称", "Name");
    public static Phrase Numerator { get; } = new("分子", "Numerator");
    public static Phrase Denominator { get; } = new("分母", "Denominator");
    public static Phrase Value { get; } = new("值", "Value");
    public static Phrase Families { get; } = new("指标类别", "Families of KPIs");
    public static Phrase AllFamilies { get; } = new("全部", "All");
    public static Phrase NumeratorByDenominator { get; } = new("分子 / 分母", "Numerator / denominator");

    public static Phrase ByGroup(bool areDealers) => areDealers
        ? new("按经销商", "by dealer")
        : new("按销售顾问", "by consultant");

    public static Phrase HeldAgainst(Yardstick yardstick) => new(
        $"参照：{Of(yardstick).Zh}", $"Benchmark: {Of(yardstick).En}");

    public static Phrase Against(string earlier) => new($"上期 {earlier}", $"before: {earlier}");

    public static Phrase HeldAgainst(Phrase days) => new($"上期：{days.Zh}", $"Before: {days.En}");

    public static Phrase Step(Phrase from, Phrase to) => new($"{from.Zh} → {to.Zh}", $"{from.En} → {to.En}");

    public static Phrase Judged(string rate, string benchmark, Yardstick yardstick) => new(
        $"转化率 {rate}，{Of(yardstick).Zh}为 {benchmark}。",
        $"{rate} came on; {Of(yardstick).En}: {benchmark}.");

    public static Phrase NotBelow(Yardstick yardstick) => yardstick == Yardstick.None
        ? new("尚无参照。", "There is no benchmark yet.")
        : new(
            $"与{Of(yardstick).Zh}相比，没有一步的差距足够明确（样本、九成把握、至少一台）。",
            $"Against {Of(yardstick).En}, no step differs by a car for sure (ten customers, nine times in ten).");

    public static Phrase ExtraDeliveries(string deliveries) => new(
        $"若达到参照，约可多成交 {deliveries} 台。", $"At the benchmark, about {deliveries} more deliveries.");

    public static Phrase ShowLost(string count) => new(
        $"查看停在这一步的 {count} 条记录", $"See the {count} who did not get there");

    public static Phrase Of(Yardstick yardstick) => yardstick switch
    {
        Yardstick.OtherDealers => new("其他经销商合计", "the other dealers together"),
        Yardstick.OtherConsultants => new("同店其他顾问合计", "the dealer's other consultants together"),
        Yardstick.PeriodBefore => new("上期同进度", "the period before, equally far on"),
        Yardstick.None => new("无参照", "no benchmark"),
        _ => throw new ArgumentOutOfRangeException(nameof(yardstick), yardstick, "There is no such yardstick."),
    };

    public static Phrase Ahead(decimal ahead) => ahead >= 0
        ? new($"比均匀进度超前 {Numbers.Amount(ahead)}", $"{Numbers.Amount(ahead)} ahead of an even pace")
        : new($"比均匀进度落后 {Numbers.Amount(-ahead)}", $"{Numbers.Amount(-ahead)} behind an even pace");

    /// <summary>What a small line shows, for who cannot see it.</summary>
    public static Phrase TwelveMonths(bool isLastRunning, string values) => isLastRunning
        ? new($"近12个月（末月未完）：{values}", $"Last 12 months, the last one running: {values}")
        : new($"近12个月：{values}", $"Last 12 months: {values}");

    public static Phrase SmallSample(long cases, long fewest) => new(
        $"样本少：{Numbers.Whole(cases)} 例，不足 {Numbers.Whole(fewest)}",
        $"small sample: {Numbers.Whole(cases)}, fewer than {Numbers.Whole(fewest)}");

    public static Phrase WideInterval(string low, string high) =>
        new($"区间宽：95% 区间 {low}–{high}", $"wide interval: {low}–{high} at 95%");

    public static Phrase TooYoung(long cards) => new(
        $"{Numbers.Whole(cards)} 张未满期，仍会变动", $"{Numbers.Whole(cards)} not mature yet, may still move");
}

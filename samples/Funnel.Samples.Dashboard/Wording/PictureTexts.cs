using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the pictures that are tables say.</summary>
internal static class PictureTexts
{
    private static readonly Phrase[] Names =
    [
        new("一", "Mon"), new("二", "Tue"), new("三", "Wed"), new("四", "Thu"), new("五", "Fri"), new("六", "Sat"),
        new("日", "Sun"),
    ];

    public static Phrase Title { get; } = new("图样", "Patterns");
    public static Phrase Which { get; } = new("看什么", "What to look at");
    public static Phrase Cohorts { get; } = new("同期群", "Cohorts");
    public static Phrase Traffic { get; } = new("客流日历", "Traffic calendar");
    public static Phrase Lost { get; } = new("败给谁", "Lost to whom");
    public static Phrase CohortsOfOrders { get; } = new("留档月份 × 多少天内下订", "Month of filing × ordered within");
    public static Phrase CohortsOfDeliveries { get; } = new("留档月份 × 多少天内成交", "Month of filing × delivered within");
    public static Phrase CohortNote { get; } = new(
        "每格是该月留档客户在这么多天内下订（成交）的比例，颜色越深越高；尚未满期的格子留空。",
        "Each cell is the share of the month's cards that was ordered (delivered) within so many days; the darker, the "
            + "more. Cells that some of the cards have had no time for stay empty.");

    public static Phrase FiledIn { get; } = new("留档月份", "Filed in");
    public static Phrase Filed { get; } = new("留档", "Filed");
    public static Phrase Calendar { get; } = new("近半年客流", "Traffic of half a year");
    public static Phrase CalendarNote { get; } = new(
        "每格一天，颜色越深客流越多；点数字看当天记录。", "A cell is a day: the darker, the more came. A number leads to the day's records.");

    public static Phrase Week { get; } = new("周（周一）", "Week of");
    public static Phrase Hours { get; } = new("何时有人来", "When they come");
    public static Phrase HoursNote { get; } = new(
        "所选期间内各星期几各时段的客流，排班可参考。", "Traffic of the period by hour and day of the week, for staffing.");

    public static Phrase Hour { get; } = new("时段", "Hour");
    public static Phrase Migration { get; } = new("级别变化", "Level migration");
    public static Phrase MigrationNote { get; } = new(
        "期初前一日各级别的活跃客户，到期末去了哪里；颜色按每行占比。",
        "Where the active cards of each level on the day before are at the end; shaded by their share of the line.");

    public static Phrase LevelBefore { get; } = new("期初级别", "Level before");
    public static Phrase Cards { get; } = new("档案", "Cards");
    public static Phrase Ageing { get; } = new("在跟客户账龄", "The open stock by age");
    public static Phrase AgeingNote { get; } = new(
        "左边是订单与活跃，右边是休眠；点数字看档案。",
        "What is ordered or active to the left, what is dormant to the right. Numbers lead to the cards.");

    public static Phrase LostToModels { get; } = new("买了哪款车", "Which car they bought");
    public static Phrase LostToNote { get; } = new(
        "行是客户购买的车型，列是原来想要的车型。", "Lines are the models bought, columns those that had been wanted.");

    public static Phrase LostDetails { get; } = new("为什么", "Why");
    public static Phrase LostDetailsNote { get; } = new(
        "行是记录的战败原因，列是战败状态。", "Lines are the details noted, columns the lost states.");

    public static Phrase LeadResponse { get; } = new("线索响应", "Lead response");
    public static Phrase LeadResponseNote { get; } = new(
        "期内收到的线索多久得到首次响应；颜色按每行占比。",
        "How soon the period's leads were first answered; shaded by their share of the line.");

    public static Phrase Platform { get; } = new("平台", "Platform");
    public static Phrase Leads { get; } = new("线索", "Leads");
    public static Phrase NotAnswered { get; } = new("未响应", "not answered");
    public static Phrase WithACard { get; } = new("已建卡", "with a card");
    public static Phrase NothingToShow { get; } = new(
        "所选范围与期间没有可显示的内容。", "There is nothing to show for this scope and period.");
    public static Phrase DayOfWeek(int day) => Names[day - 1];

    public static Phrase WithinDays(int days) => new(
        FormattableString.Invariant($"{days} 天内"), FormattableString.Invariant($"{days} days"));

    public static Phrase OfHour(int hour, bool isFirst, bool isLast) => Phrase.Same(
        isFirst ? FormattableString.Invariant($"≤ {hour}:59")
        : isLast ? FormattableString.Invariant($"≥ {hour}:00")
        : FormattableString.Invariant($"{hour}:00"));
}

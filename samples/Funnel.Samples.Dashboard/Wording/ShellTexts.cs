using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the frame around every page says.</summary>
internal static class ShellTexts
{
    public static Phrase Product { get; } = new("销售漏斗", "Sales funnel");
    public static Phrase Skip { get; } = new("跳到正文", "Skip to content");
    public static Phrase Pages { get; } = new("页面", "Pages");
    public static Phrase Overview { get; } = new("总览", "Overview");
    public static Phrase Work { get; } = new("今日工作", "Work");
    public static Phrase Analyses { get; } = new("分析", "Analyses");
    public static Phrase NewCard { get; } = new("新建档案", "New card");
    public static Phrase NewTraffic { get; } = new("登记来店/来电", "New visit or call");
    public static Phrase NewLead { get; } = new("新线索", "New lead");
    public static Phrase Import { get; } = new("导入", "Import");

    public static Phrase View { get; } = new("范围与期间", "Scope and period");
    public static Phrase Dealer { get; } = new("经销商", "Dealer");
    public static Phrase WholeGroup { get; } = new("全部经销商", "Whole group");
    public static Phrase Consultant { get; } = new("销售顾问", "Consultant");
    public static Phrase AllConsultants { get; } = new("全部顾问", "All consultants");
    public static Phrase Period { get; } = new("期间", "Period");
    public static Phrase ThisMonth { get; } = new("本月", "This month");
    public static Phrase LastMonth { get; } = new("上月", "Last month");
    public static Phrase ThisQuarter { get; } = new("本季度", "This quarter");
    public static Phrase OtherPeriod { get; } = new("自选", "Other");
    public static Phrase From { get; } = new("起", "From");
    public static Phrase To { get; } = new("止", "To");
    public static Phrase AsOf { get; } = new("数据截至", "As of");
    public static Phrase AsOfHint { get; } = new("此日之后的事不计", "Nothing dated later counts");
    public static Phrase Show { get; } = new("查看", "Show");
    public static Phrase MakeUsual { get; } = new("设为默认", "Begin here");
    public static Phrase GroupIsUsual { get; } = new("默认全部", "Begin with the group");
    public static Phrase ForgetUsual { get; } = new("取消默认", "Begin here no more");
    public static Phrase Apply { get; } = new("应用", "Apply");

    public static Phrase Settings { get; } = new("设置", "Settings");
    public static Phrase Language { get; } = new("语言", "Language");
    public static Phrase Theme { get; } = new("配色", "Colours");
    public static Phrase Light { get; } = new("浅色", "Light");
    public static Phrase Dark { get; } = new("深色", "Dark");
    public static Phrase Auto { get; } = new("随系统", "As the system");
    public static Phrase Personal { get; } = new("客户姓名与电话", "Customers' names and phones");
    public static Phrase Staff { get; } = new("销售顾问", "Consultants");
    public static Phrase ByName { get; } = new("姓名", "Names");
    public static Phrase ByCode { get; } = new("编号", "Codes");
    public static Phrase ShownFor(int minutes) => new(
        FormattableString.Invariant($"{minutes} 分钟后自动重新隐藏"),
        FormattableString.Invariant($"Masked again by itself after {minutes} minutes"));

    public static Phrase MadeUp { get; } = new(
        "演示数据：人名、店名与数字均为编造。", "Made-up data: no name, dealer or figure is real.");
    public static Phrase RemoveMadeUp { get; } = new("移除…", "Remove …");
    public static Phrase NothingYet { get; } = new(
        "这里还没有数据。请读入自己的数据，或先查看所需的表格。", "There are no data yet. Take your own in, or look at what the tables need.");
    public static Phrase Masked { get; } = new("隐藏", "Masked");
    public static Phrase Shown { get; } = new("显示", "Shown");

    public static Phrase Footer { get; } = new(
        "数据只存于本机。", "The data stay on this machine.");
}

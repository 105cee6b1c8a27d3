using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the pages of reports say.</summary>
internal static class ReportTexts
{
    public static Phrase Title { get; } = new("报表", "Reports");
    public static Phrase Choose { get; } = new("选择报表", "Which report");
    public static Phrase Workbook { get; } = new("导出 Excel", "Export as Excel");
    public static Phrase ChooseDealer { get; } = new(
        "此报表逐张列出档案，请先在上方选择一家经销商。", "This report lists every card: choose one dealer above first.");

    public static Phrase In { get; } = new("转入", "Transferred in");
    public static Phrase Out { get; } = new("转出", "Transferred out");
    public static Phrase Rates { get; } = new("转化率", "Rates");
    public static Phrase Cards { get; } = new("档案", "Cards");
    public static Phrase ShareOfAll { get; } = new("占比", "Share");
    public static Phrase SoFar { get; } = new("累计", "So far");
    public static Phrase Target { get; } = new("目标", "Target");
    public static Phrase Done { get; } = new("完成率", "Done");
    public static Phrase TimeGone { get; } = new("时间进度", "Time gone");
    public static Phrase Ahead { get; } = new("超前", "Ahead");
    public static Phrase Levels { get; } = new("各级别客户与明日任务", "Prospects per level, and tomorrow");
    public static Phrase DueTomorrow { get; } = new("明日应跟进", "Due tomorrow");
    public static Phrase OverdueTomorrow { get; } = new("明日已逾期", "Overdue by tomorrow");
    public static Phrase Conversion { get; } = new("转化", "Conversion");
    public static Phrase TomorrowsTargets { get; } = new("明日指标", "Tomorrow's targets");
    public static Phrase TomorrowsTasks { get; } = new("明日任务", "Tomorrow's tasks");
    public static Phrase Together { get; } = new("合计与区域", "All and by region");
    public static Phrase BigFive { get; } = new("五大KPI", "The five big KPIs");
    public static Phrase Stages { get; } = new("各环节", "Stages");
    public static Phrase Stage { get; } = new("环节", "Stage");
    public static Phrase OpenByLevel { get; } = new("每日在跟客户", "Open cards by day");
    public static Phrase Open { get; } = new("跟进中", "Open");
    public static Phrase LevelByDay { get; } = new("每日级别", "Level by day");
    public static Phrase OnlyFirst(int shown) => new(
        FormattableString.Invariant($"页面只列出前 {shown} 行；全部在 CSV 与 Excel 中。"),
        FormattableString.Invariant($"The page shows the first {shown} rows; all are in the CSV and the Excel file."));

    public static Phrase Yesterday(string day) => new($"昨日（{day}）", $"The day before ({day})");

    public static Phrase Rate(Phrase part) => new($"{part.Zh}：转化率", $"{part.En}: rate");

    public static Phrase TargetOf(Phrase name) => new($"{name.Zh}：目标", $"{name.En}: target");

    public static Phrase DoneOf(Phrase name) => new($"{name.Zh}：完成率", $"{name.En}: done");

    public static Phrase TomorrowOf(Phrase name) => new($"{name.Zh}：明日", $"{name.En}: tomorrow");

    public static Phrase Unknown(string id) => new($"没有报表 '{id}'。", $"There is no report '{id}'.");
}

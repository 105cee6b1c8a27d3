using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What lists of records say.</summary>
internal static class ListTexts
{
    public static Phrase Customer { get; } = new("客户", "customer");
    public static Phrase Phone { get; } = new("电话", "phone");
    public static Phrase AgeDays { get; } = new("卡龄（天）", "age, days");
    public static Phrase Due { get; } = new("应跟进日期", "due");
    public static Phrase DaysOverdue { get; } = new("逾期（天）", "days overdue");
    public static Phrase ToDo { get; } = new("建议", "what to do");
    public static Phrase Why { get; } = new("原因", "why");
    public static Phrase Record { get; } = new("登记", "record");
    public static Phrase RecordContact { get; } = new("登记跟进", "record a follow-up");
    public static Phrase RecordOwnerContact { get; } = new("登记回访", "record an owner contact");
    public static Phrase SetDormant { get; } = new("设为休眠", "set dormant");
    public static Phrase Transfer { get; } = new("转派", "transfer");
    public static Phrase TickAll { get; } = new("全选", "Tick all");
    public static Phrase All { get; } = new("全部", "All");
    public static Phrase BackToList { get; } = new("返回清单", "Back to the list");
    public static Phrase Filtered(int shown, int all) => new(
        FormattableString.Invariant($"共 {all} 条中的 {shown} 条"),
        FormattableString.Invariant($"{shown} of {all} records"));

    public static Phrase StayMinutes { get; } = new("停留（分钟）", "minutes stayed");
    public static Phrase ArrivedAt { get; } = new("到达时间", "arrived");
    public static Phrase OnTime { get; } = new("及时", "on time");
    public static Phrase Yes { get; } = new("是", "yes");
    public static Phrase No { get; } = new("否", "no");
    public static Phrase Empty { get; } = new("没有记录。", "There are no records.");
    public static Phrase Csv { get; } = new("导出 CSV", "Export as CSV");
    public static Phrase Previous { get; } = new("上一页", "Previous");
    public static Phrase Next { get; } = new("下一页", "Next");

    public static Phrase Rows(int count) => count == 1
        ? new("共 1 条", "1 record")
        : new(FormattableString.Invariant($"共 {count} 条"), FormattableString.Invariant($"{count} records"));

    public static Phrase DaysOld(int days) => days == 1
        ? new("1 天", "1 day")
        : new(FormattableString.Invariant($"{days} 天"), FormattableString.Invariant($"{days} days"));

    public static Phrase PageOf(int page, int pages) => new(
        FormattableString.Invariant($"第 {page} / {pages} 页"), FormattableString.Invariant($"Page {page} of {pages}"));

    public static Phrase YesNo(bool yes) => yes ? Yes : No;

    public static string Day(LocalDate? day) => day is { } known ? Days.Of(known) : "";

    public static string Moment(LocalDateTime moment) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(moment);

    public static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A heading: the library writes its names in lower case.</summary>
    public static Phrase Heading(Phrase name) =>
        name.En.Length == 0 ? name : name with { En = char.ToUpperInvariant(name.En[0]) + name.En[1..] };
}

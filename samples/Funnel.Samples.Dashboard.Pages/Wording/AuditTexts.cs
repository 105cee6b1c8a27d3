using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the audit page says.</summary>
internal static class AuditTexts
{
    public static Phrase Title { get; } = new("操作留痕", "Audit");

    public static Phrase Hint { get; } = new(
        "谁在何时显示了客户信息、导出、导入、合并、转派或更正了什么；不含姓名和电话。",
        "Who showed customers, exported, took in, merged, transferred or corrected what, and when; no names and phone "
            + "numbers.");

    public static Phrase Nothing { get; } = new("尚无记录。", "Nothing yet.");

    public static Phrase At { get; } = new("时间（UTC）", "when (UTC)");

    public static Phrase By { get; } = new("何人", "who");

    public static Phrase What { get; } = new("操作", "what");

    public static Phrase Ids { get; } = new("记录", "records");

    /// <summary>An act by its code.</summary>
    public static Phrase Of(string act) =>
        AuditedAct.All.FirstOrDefault(one => one.Code == act)?.Name ?? Phrase.Same(act);
}

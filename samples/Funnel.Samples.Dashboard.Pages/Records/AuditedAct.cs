using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Access;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What leaves a line of the audit.</summary>
internal sealed record AuditedAct(string Code, Phrase Name)
{
    public static AuditedAct Unmask { get; } = new("unmask", new("显示客户信息", "customers shown"));

    public static AuditedAct Export { get; } = new("export", new("导出数据", "records exported"));

    public static AuditedAct Import { get; } = new("import", new("导入或移除数据", "records taken in or removed"));

    public static AuditedAct Merge { get; } = new("merge", new("合并档案", "cards merged"));

    public static AuditedAct Transfer { get; } = new("transfer", new("转派档案", "card transferred"));

    public static AuditedAct Correction { get; } = new("correction", new("更正记录", "record corrected"));

    public static IReadOnlyList<AuditedAct> All { get; } = [Unmask, Export, Import, Merge, Transfer, Correction];

    /// <summary>What recording something under a right is noted as; null where it is not noted.</summary>
    public static AuditedAct? Of(FunnelRights right) => right switch
    {
        FunnelRights.Merges => Merge,
        FunnelRights.Transfers => Transfer,
        FunnelRights.Corrections => Correction,
        _ => null,
    };
}

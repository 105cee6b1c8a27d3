using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>Codes and names of the parts.</summary>
internal static class StandardParts
{
    /// <summary>Every part, in the order in which a standard is written out.</summary>
    public static CodeBook<StandardPart> All { get; } = new(
        (StandardPart.Levels, "levels", new("意向级别", "levels")),
        (StandardPart.Dormancy, "dormancy", new("休眠规则", "dormancy")),
        (StandardPart.FollowUpLevels, "follow-up-levels", new("跟进级别", "follow-up levels")),
        (StandardPart.OwnerContacts, "owner-contacts", new("保有客户回访", "owner contacts")),
        (StandardPart.Reassignment, "reassignment", new("重新分配", "reassignment")),
        (StandardPart.Lists, "lists", new("代码表", "code lists")),
        (StandardPart.Calls, "calls", new("来电接听", "incoming calls")),
        (StandardPart.Records, "records", new("记录要求", "records")),
        (StandardPart.LeadRanking, "lead-ranking", new("客户优先等级", "lead ranking")),
        (StandardPart.Headline, "headline", new("首要指标", "headline KPIs")),
        (StandardPart.Process, "process", new("流程", "process")),
        (StandardPart.Measures, "measures", new("跟进措施", "contact measures")),
        (StandardPart.Forms, "forms", new("表卡", "forms")),
        (StandardPart.Sections, "sections", new("其他规定", "other lists")),
        (StandardPart.Gaps, "gaps", new("原文缺失", "gaps in the source")));
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>The parts a standard is made of.</summary>
public enum StandardPart
{
    /// <summary>意向级别.</summary>
    [Code("levels", "意向级别", "levels")]
    Levels,

    /// <summary>休眠规则.</summary>
    [Code("dormancy", "休眠规则", "dormancy")]
    Dormancy,

    /// <summary>跟进级别.</summary>
    [Code("follow-up-levels", "跟进级别", "follow-up levels")]
    FollowUpLevels,

    /// <summary>保有客户回访.</summary>
    [Code("owner-contacts", "保有客户回访", "owner contacts")]
    OwnerContacts,

    /// <summary>重新分配.</summary>
    [Code("reassignment", "重新分配", "reassignment")]
    Reassignment,

    /// <summary>代码表: the lists that grow.</summary>
    [Code("lists", "代码表", "code lists")]
    Lists,

    /// <summary>来电接听.</summary>
    [Code("calls", "来电接听", "incoming calls")]
    Calls,

    /// <summary>记录要求.</summary>
    [Code("records", "记录要求", "records")]
    Records,

    /// <summary>客户优先等级.</summary>
    [Code("lead-ranking", "客户优先等级", "lead ranking")]
    LeadRanking,

    /// <summary>稽核阈值: thresholds of the audit other than the usual ones.</summary>
    [Code("audit", "稽核阈值", "audit thresholds")]
    Audit,

    /// <summary>首要指标.</summary>
    [Code("headline", "首要指标", "headline KPIs")]
    Headline,

    /// <summary>口径版本: which version of a KPI holds from when.</summary>
    [Code("definitions", "口径版本", "versions of KPIs")]
    Definitions,

    /// <summary>流程.</summary>
    [Code("process", "流程", "process")]
    Process,

    /// <summary>跟进措施.</summary>
    [Code("measures", "跟进措施", "contact measures")]
    Measures,

    /// <summary>表卡.</summary>
    [Code("forms", "表卡", "forms")]
    Forms,

    /// <summary>其他规定.</summary>
    [Code("sections", "其他规定", "other lists")]
    Sections,

    /// <summary>原文缺失.</summary>
    [Code("gaps", "原文缺失", "gaps in the source")]
    Gaps,
}

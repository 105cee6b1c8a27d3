namespace Funnel.Domain.Standards;

/// <summary>The parts a standard is made of.</summary>
public enum StandardPart
{
    /// <summary>意向级别.</summary>
    Levels,

    /// <summary>休眠规则.</summary>
    Dormancy,

    /// <summary>跟进级别.</summary>
    FollowUpLevels,

    /// <summary>保有客户回访.</summary>
    OwnerContacts,

    /// <summary>重新分配.</summary>
    Reassignment,

    /// <summary>代码表: the lists that grow.</summary>
    Lists,

    /// <summary>来电接听.</summary>
    Calls,

    /// <summary>记录要求.</summary>
    Records,

    /// <summary>客户优先等级.</summary>
    LeadRanking,

    /// <summary>首要指标.</summary>
    Headline,

    /// <summary>流程.</summary>
    Process,

    /// <summary>跟进措施.</summary>
    Measures,

    /// <summary>表卡.</summary>
    Forms,

    /// <summary>其他规定.</summary>
    Sections,

    /// <summary>原文缺失.</summary>
    Gaps,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>How long the relation with the customer is (LOTUS 客户属性分析).</summary>
public enum LeadRelation
{
    /// <summary>短期关系: short.</summary>
    [Code("short-term", "短期关系", "short relation")]
    ShortTerm,

    /// <summary>长期关系: long, and so more solid.</summary>
    [Code("long-term", "长期关系", "long relation")]
    LongTerm,
}

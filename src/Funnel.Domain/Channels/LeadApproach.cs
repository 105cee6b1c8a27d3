using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Whether a lead comes by itself or is sought (LOTUS 客户属性分析).</summary>
public enum LeadApproach
{
    /// <summary>自然而来: the customer comes by himself.</summary>
    [Code("natural", "自然而来", "comes by itself")]
    Natural,

    /// <summary>刻意追求: the customer is sought; here sales work can do more.</summary>
    [Code("sought", "刻意追求", "sought")]
    Sought,
}

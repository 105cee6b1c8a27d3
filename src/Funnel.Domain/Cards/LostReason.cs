using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>战败状态: the state in which a card was lost (GPS 2.6); a reason beside it is a lost detail.</summary>
public enum LostReason
{
    /// <summary>已购竞品: bought a competitor's car.</summary>
    [Code("competitor", "已购竞品", "bought a competitor")]
    Competitor,

    /// <summary>已购同品牌: bought the same brand elsewhere.</summary>
    [Code("same-brand", "已购同品牌", "bought the same brand elsewhere")]
    SameBrand,

    /// <summary>放弃购车: gave up buying.</summary>
    [Code("gave-up", "放弃购车", "gave up buying")]
    GaveUp,

    /// <summary>地域限制: belongs to another dealer's territory.</summary>
    [Code("territory", "地域限制", "territory limit")]
    Territory,

    /// <summary>无法联系: cannot be reached.</summary>
    [Code("unreachable", "无法联系", "unreachable")]
    Unreachable,

    /// <summary>未知: old data that does not say; nobody loses a card so today.</summary>
    [Code("unknown", "未知", "unknown")]
    Unknown,
}

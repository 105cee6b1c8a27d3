namespace Funnel.Domain.Cards;

/// <summary>战败状态: the state in which a card was lost (GPS 2.6); a reason beside it is a lost detail.</summary>
public enum LostReason
{
    /// <summary>已购竞品: bought a competitor's car.</summary>
    Competitor,

    /// <summary>已购同品牌: bought the same brand elsewhere.</summary>
    SameBrand,

    /// <summary>放弃购车: gave up buying.</summary>
    GaveUp,

    /// <summary>地域限制: belongs to another dealer's territory.</summary>
    Territory,

    /// <summary>无法联系: cannot be reached.</summary>
    Unreachable,

    /// <summary>未知: old data that does not say; nobody loses a card so today.</summary>
    Unknown,
}

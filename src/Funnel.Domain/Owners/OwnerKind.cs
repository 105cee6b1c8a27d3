using Funnel.Domain.Wording;

namespace Funnel.Domain.Owners;

/// <summary>Whose car an owner drives, and where it was bought (LOTUS 客户分类及定义).</summary>
public enum OwnerKind
{
    /// <summary>自销保有客户: own brand, bought at this dealer.</summary>
    [Code("sold-here", "本品牌自销保有客户", "own brand, sold here")]
    SoldHere,

    /// <summary>他销保有客户: own brand, bought at another dealer.</summary>
    [Code("sold-elsewhere", "本品牌他销保有客户", "own brand, sold elsewhere")]
    SoldElsewhere,

    /// <summary>他厂牌保有客户: another brand.</summary>
    [Code("other-brand", "他厂牌保有客户", "other brand")]
    OtherBrand,
}

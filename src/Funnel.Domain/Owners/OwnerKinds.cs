using Funnel.Domain.Wording;

namespace Funnel.Domain.Owners;

/// <summary>Codes and names of the kinds of owner.</summary>
public static class OwnerKinds
{
    /// <summary>Every kind, as in LOTUS.</summary>
    public static CodeBook<OwnerKind> All { get; } = new(
        (OwnerKind.SoldHere, "sold-here", new("本品牌自销保有客户", "own brand, sold here")),
        (OwnerKind.SoldElsewhere, "sold-elsewhere", new("本品牌他销保有客户", "own brand, sold elsewhere")),
        (OwnerKind.OtherBrand, "other-brand", new("他厂牌保有客户", "other brand")));
}

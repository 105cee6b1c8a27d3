using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>Codes and names of the single purchase factors.</summary>
public static class PurchaseFactorsCodes
{
    /// <summary>The three factors, as in LOTUS; <see cref="PurchaseFactors.None"/> has no code.</summary>
    public static CodeBook<PurchaseFactors> All { get; } = new(
        (PurchaseFactors.Confidence, "confidence", new("信心", "confidence")),
        (PurchaseFactors.Need, "need", new("需求", "need")),
        (PurchaseFactors.Power, "power", new("购买力", "purchasing power")));
}

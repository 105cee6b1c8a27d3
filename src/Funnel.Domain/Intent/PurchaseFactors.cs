using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>What a purchase takes on the customer's side; several at a time (LOTUS 客户分级).</summary>
[Flags]
public enum PurchaseFactors
{
    /// <summary>None of the three.</summary>
    None = 0,

    /// <summary>信心: trust in brand and dealer, which the dealer controls (控制区).</summary>
    [Code("confidence", "信心", "confidence")]
    Confidence = 1,

    /// <summary>需求: a need for the vehicle, which the dealer can influence (影响区).</summary>
    [Code("need", "需求", "need")]
    Need = 2,

    /// <summary>购买力: the means to buy, which the dealer can only take note of (关心区).</summary>
    [Code("power", "购买力", "purchasing power")]
    Power = 4,
}

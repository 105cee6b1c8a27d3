using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Who the car is for (GPS 1.1, 1.2).</summary>
public enum CustomerKind
{
    /// <summary>零售: the customer buys for own use.</summary>
    [Code("retail", "零售", "retail")]
    Retail,

    /// <summary>批售: the car is resold through a secondary outlet.</summary>
    [Code("wholesale", "批售", "wholesale")]
    Wholesale,
}

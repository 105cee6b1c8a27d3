using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>How a customer card came to be filed (GPS 4.1).</summary>
public enum FilingChannel
{
    /// <summary>进店: the customer came into the showroom.</summary>
    [Code("walk-in", "进店", "walk-in")]
    WalkIn,

    /// <summary>电话: by telephone, called in or out.</summary>
    [Code("phone", "电话", "phone")]
    Phone,

    /// <summary>外拓: met at an event outside the showroom.</summary>
    [Code("outreach", "外拓", "outreach")]
    Outreach,
}

namespace Funnel.Domain.Channels;

/// <summary>How a customer card came to be filed (GPS 4.1).</summary>
public enum FilingChannel
{
    /// <summary>进店: the customer came into the showroom.</summary>
    WalkIn,

    /// <summary>电话: by telephone, called in or out.</summary>
    Phone,

    /// <summary>外拓: met at an event outside the showroom.</summary>
    Outreach,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Landmarks;

/// <summary>零售构成 (GPS core ideas): which cards a month's deliveries come from.</summary>
public enum RetailPart
{
    /// <summary>Opening cards, on an order signed before the month.</summary>
    [Code("opening-ordered", "期初订单", "opening orders")]
    OpeningOrdered,

    /// <summary>Other opening cards.</summary>
    [Code("opening-prospect", "期初非订单客户", "other opening prospects")]
    OpeningProspect,

    /// <summary>Cards filed in the month in the showroom or by telephone.</summary>
    [Code("new-showroom", "新增展厅客户", "new showroom cards")]
    NewShowroom,

    /// <summary>Cards filed in the month as outreach.</summary>
    [Code("new-outreach", "新增外拓客户", "new outreach cards")]
    NewOutreach,
}

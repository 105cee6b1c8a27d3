namespace Funnel.Domain.Landmarks;

/// <summary>What is counted of a group at each landmark beside its stock; its place among the numbers.</summary>
internal enum LandmarkNumber
{
    /// <summary>Cards filed in the weeks before, by weekday from Monday: in the showroom or by telephone.</summary>
    Filed = 0,

    /// <summary>The same of outreach.</summary>
    FiledOutreach = Filed + 7,

    /// <summary>Delivered in the month up to the landmark, by part.</summary>
    SoFar = FiledOutreach + 7,

    /// <summary>Delivered in all of its month, as known now.</summary>
    Came = SoFar + 4,

    /// <summary>Delivered in as many days as the month has, once, twice and three times before it.</summary>
    Before,

    /// <summary>Delivered in as many days, 52 weeks before.</summary>
    YearBefore = Before + 3,

    /// <summary>Open with an order when the time before the month began.</summary>
    PlanOrders,

    /// <summary>Of them delivered on it in that time.</summary>
    PlanOrdersDelivered,

    /// <summary>Other cards open then, and those delivered on another order than the one they had.</summary>
    PlanProspects,

    /// <summary>Of them delivered in that time.</summary>
    PlanProspectsDelivered,

    /// <summary>Filed in that time.</summary>
    PlanNew,

    /// <summary>Of them delivered in it.</summary>
    PlanNewDelivered,

    /// <summary>Open with an order when the month began.</summary>
    StockOrders,

    /// <summary>Other cards open then.</summary>
    StockProspects,

    /// <summary>How many numbers there are.</summary>
    Count,
}

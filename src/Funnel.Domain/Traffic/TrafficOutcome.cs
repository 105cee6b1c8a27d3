namespace Funnel.Domain.Traffic;

/// <summary>What a traffic record led to (GPS 4.4, 4.6).</summary>
public enum TrafficOutcome
{
    /// <summary>留档: a card was filed from it.</summary>
    Filed,

    /// <summary>跟进: the customer is on file already and the contact belongs to that card.</summary>
    FollowUp,

    /// <summary>未留信息: nothing was left.</summary>
    None,
}

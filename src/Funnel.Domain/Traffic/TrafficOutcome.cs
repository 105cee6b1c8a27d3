using Funnel.Domain.Wording;

namespace Funnel.Domain.Traffic;

/// <summary>What a traffic record led to (GPS 4.4, 4.6).</summary>
public enum TrafficOutcome
{
    /// <summary>留档: a card was filed from it.</summary>
    [Code("filed", "留档", "filed")]
    Filed,

    /// <summary>跟进: the customer is on file already and the contact belongs to that card.</summary>
    [Code("follow-up", "跟进", "follow-up")]
    FollowUp,

    /// <summary>未留信息: nothing was left.</summary>
    [Code("none", "未留信息", "none")]
    None,
}

using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>How a spell ended, or that it has not.</summary>
public enum SpellOutcome
{
    /// <summary>What was waited for came.</summary>
    [Code("reached", "达成", "reached")]
    Reached,

    /// <summary>The card was lost before.</summary>
    [Code("lost", "战败", "lost")]
    Lost,

    /// <summary>The order was cancelled.</summary>
    [Code("cancelled", "退订", "cancelled")]
    Cancelled,

    /// <summary>It ended in another way: delivered without what was waited for, or gone dormant (ours).</summary>
    [Code("otherwise", "其他方式结束", "ended otherwise")]
    Otherwise,

    /// <summary>
    /// The card proved a duplicate: it was merged away, or what came of it before went to the survivor, so that nothing
    /// is counted twice (ours).
    /// </summary>
    [Code("merged-away", "合并", "merged away")]
    MergedAway,

    /// <summary>It goes on at the end of the period's last known day.</summary>
    [Code("still-in", "仍在等待", "still in")]
    StillIn,
}

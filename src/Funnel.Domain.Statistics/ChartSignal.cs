using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics;

/// <summary>What says that more than chance is at work.</summary>
public enum ChartSignal
{
    /// <summary>The point lies outside its limits.</summary>
    [Code("outside", "超出控制限", "outside the limits")]
    Outside,

    /// <summary>It is in a run on one side of the centre that is longer than chance makes runs.</summary>
    [Code("run", "同侧连续过长", "long run on one side")]
    Run,

    /// <summary>The points cross the centre less often than chance lets them.</summary>
    [Code("crossings", "穿越中线过少", "too few crossings")]
    Crossings,
}

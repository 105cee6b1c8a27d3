using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics;

/// <summary>What can be said of a group beside all of them.</summary>
public enum GroupVerdict
{
    /// <summary>It does not differ beyond chance.</summary>
    [Code("within", "在正常波动内", "within chance")]
    Within,

    /// <summary>Its rate is higher beyond chance.</summary>
    [Code("above", "显著偏高", "above")]
    Above,

    /// <summary>Its rate is lower beyond chance.</summary>
    [Code("below", "显著偏低", "below")]
    Below,

    /// <summary>It has fewer than ten to judge by.</summary>
    [Code("too-few", "样本过少", "too few")]
    TooFew,
}

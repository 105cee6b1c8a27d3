using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics;

/// <summary>How a control chart draws its limits.</summary>
public enum ChartKind
{
    /// <summary>Of a rate: each point has limits of its own size (p′, Laney).</summary>
    [Code("p", "p′ 图", "p′ chart")]
    Rate,

    /// <summary>Of single values: one pair of limits from how far each is from the one before it.</summary>
    [Code("xmr", "单值图", "XmR chart")]
    Values,
}

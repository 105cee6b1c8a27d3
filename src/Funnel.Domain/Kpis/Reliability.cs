using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>How far a figure can be relied on, by what it rests on; it is shown all the same.</summary>
public enum Reliability
{
    /// <summary>It rests on nothing: the denominator is 0, and there is no value.</summary>
    [Code("none", "无数据", "no value")]
    None,

    /// <summary>It rests on too few, or its interval is too wide.</summary>
    [Code("small", "样本少", "small sample")]
    Small,

    /// <summary>It rests on enough.</summary>
    [Code("fair", "可参考", "fair")]
    Fair,
}

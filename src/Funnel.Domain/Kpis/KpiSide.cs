using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>One of the two sides of a KPI.</summary>
public enum KpiSide
{
    /// <summary>分子: what is counted or summed.</summary>
    [Code("numerator", "分子", "numerator")]
    Numerator,

    /// <summary>分母: what it is held against.</summary>
    [Code("denominator", "分母", "denominator")]
    Denominator,
}

using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Which of the records behind a figure are listed.</summary>
internal enum FigureSide
{
    /// <summary>What is counted.</summary>
    [Code("numerator", "分子", "numerator")]
    Numerator,

    /// <summary>What it is held against.</summary>
    [Code("denominator", "分母", "denominator")]
    Denominator,

    /// <summary>In the denominator and not in the numerator: whoever was lost at this step.</summary>
    [Code("missing", "缺口（在分母而不在分子）", "missing (in the denominator, not in the numerator)")]
    Missing,
}

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Which of the records behind a figure are listed.</summary>
internal enum FigureSide
{
    /// <summary>What is counted.</summary>
    Numerator,

    /// <summary>What it is held against.</summary>
    Denominator,

    /// <summary>In the denominator and not in the numerator: whoever was lost at this step.</summary>
    Missing,
}

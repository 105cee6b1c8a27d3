namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Which way of a figure is the good one.</summary>
internal enum Bearing
{
    /// <summary>Neither in itself: a stock may be large for good or bad reasons.</summary>
    Neither,

    /// <summary>More is better.</summary>
    More,

    /// <summary>Less is better.</summary>
    Less,
}

namespace Funnel.Domain.Kpis;

/// <summary>Which way of a KPI is the good one.</summary>
public enum KpiBearing
{
    /// <summary>More is better, as for most.</summary>
    More,

    /// <summary>Less is better.</summary>
    Less,

    /// <summary>
    /// Neither in itself: what is in stock, where it came from and why cards were lost tell how things are, not how
    /// well.
    /// </summary>
    Neither,
}

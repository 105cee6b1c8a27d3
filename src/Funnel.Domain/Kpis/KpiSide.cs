namespace Funnel.Domain.Kpis;

/// <summary>One of the two sides of a KPI.</summary>
public enum KpiSide
{
    /// <summary>What is counted or summed.</summary>
    Numerator,

    /// <summary>What it is held against.</summary>
    Denominator,
}

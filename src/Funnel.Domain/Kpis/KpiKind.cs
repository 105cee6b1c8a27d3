namespace Funnel.Domain.Kpis;

/// <summary>What kind of figure a KPI is.</summary>
public enum KpiKind
{
    /// <summary>A number of things; it has no denominator.</summary>
    Count,

    /// <summary>A share: the numerator is a part of the denominator, so that it lies between 0 and 100 %.</summary>
    Ratio,

    /// <summary>A sum per thing or per day.</summary>
    Average,
}

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

    /// <summary>A sum of what facts hold, such as revenue; it has no denominator.</summary>
    Sum,

    /// <summary>
    /// One number as a percentage of another that it need not be a part of, such as quotes of prospects: it may lie
    /// above 100 %, and each side has members of its own.
    /// </summary>
    Proportion,

    /// <summary>
    /// What happened in a period held against what began in it, whenever that which happened had begun: a plain number
    /// such as 2.8, no rate and no percentage. Each side has members of its own.
    /// </summary>
    FlowRatio,
}

namespace Funnel.Domain.Kpis;

/// <summary>From when on a figure can be relied on (ours: 30 cases, and 10 points to either side).</summary>
public sealed record ReliabilityPolicy
{
    /// <summary>Thirty cases, ten points at 95 %.</summary>
    public static ReliabilityPolicy Default { get; } = new();

    /// <summary>The fewest cases in the denominator.</summary>
    public int FewestCases { get; init; } = 30;

    /// <summary>Half the width of a rate's 95 % interval, at most; 0.1 is ten points.</summary>
    public double WidestHalf { get; init; } = 0.1;

    /// <summary>
    /// How far a figure can be relied on. A count has no denominator and a mean per day no sample, so that both are
    /// fair.
    /// </summary>
    public Reliability Of(KpiValue value)
    {
        if (value.Denominator is not { } cases || value.Kpi.Denominator?.Facts is null)
        {
            return Reliability.Fair;
        }

        return cases == 0 ? Reliability.None
            : cases < FewestCases || IsWide(value) ? Reliability.Small
            : Reliability.Fair;
    }

    private bool IsWide(KpiValue value) =>
        value.IntervalAt(Confidence.At95) is { } interval && interval.High - interval.Low > 2 * WidestHalf;
}

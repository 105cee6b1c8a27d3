namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>Between which numbers a count will lie, both included.</summary>
/// <param name="Level">How sure that is, between 0 and 1: at least so much lies inside.</param>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
public readonly record struct CountInterval(double Level, long Low, long High)
{
    /// <summary>Whether a count lies inside.</summary>
    public bool Holds(long count) => Low <= count && count <= High;

    /// <summary>
    /// The interval score (Gneiting and Raftery 2007), the less the better: the width, and 2 ÷ (1 − level) for each
    /// unit by which the count lies outside.
    /// </summary>
    public double Score(long count)
    {
        var outside = count < Low ? Low - count : count > High ? count - High : 0;
        return High - Low + (2 / (1 - Level) * outside);
    }
}

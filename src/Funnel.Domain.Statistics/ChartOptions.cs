namespace Funnel.Domain.Statistics;

/// <summary>How a control chart is drawn.</summary>
public sealed record ChartOptions
{
    /// <summary>Limits after Laney, moves as they are.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>
    /// Whether the limits of a rate are those of chance alone (a plain p chart), instead of taking in how much the
    /// points differ in general.
    /// </summary>
    public bool PlainLimits { get; init; }

    /// <summary>Whether moves of single values that are beyond chance are left out of the width, once.</summary>
    public bool Screened { get; init; }
}

namespace Funnel.Domain.Kpis;

/// <summary>
/// How sure an interval is to hold the true share: 0.9 is nine times in ten. The levels are a table, so that no
/// quantile has to be worked out.
/// </summary>
internal sealed record Confidence
{
    private Confidence(double level, double z) => (Level, Z) = (level, z);

    public static Confidence At80 { get; } = new(0.80, 1.2815515655446004);

    public static Confidence At90 { get; } = new(0.90, 1.6448536269514722);

    public static Confidence At95 { get; } = new(0.95, 1.9599639845400545);

    public static Confidence At99 { get; } = new(0.99, 2.5758293035489004);

    public static Confidence At998 { get; } = new(0.998, 3.090232306167813);

    /// <summary>The share of times it is right; both tails together have the rest.</summary>
    public double Level { get; }

    /// <summary>How many standard deviations the interval reaches to either side.</summary>
    public double Z { get; }
}

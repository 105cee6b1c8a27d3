namespace Funnel.Domain.Kpis;

/// <summary>
/// How sure an interval is to hold the true share: 0.9 is nine times in ten. The levels are a table, so that no
/// quantile has to be worked out.
/// </summary>
public sealed record Confidence
{
    private Confidence(double level, double z) => (Level, Z) = (level, z);

    /// <summary>Four times in five.</summary>
    public static Confidence At80 { get; } = new(0.80, 1.2815515655446004);

    /// <summary>Nine times in ten.</summary>
    public static Confidence At90 { get; } = new(0.90, 1.6448536269514722);

    /// <summary>Nineteen times in twenty.</summary>
    public static Confidence At95 { get; } = new(0.95, 1.9599639845400545);

    /// <summary>Ninety-nine times in a hundred.</summary>
    public static Confidence At99 { get; } = new(0.99, 2.5758293035489004);

    /// <summary>Nine hundred and ninety-eight times in a thousand.</summary>
    public static Confidence At998 { get; } = new(0.998, 3.090232306167813);

    /// <summary>All of them, from the least sure.</summary>
    public static IReadOnlyList<Confidence> All { get; } = [At80, At90, At95, At99, At998];

    /// <summary>The share of times it is right; both tails together have the rest.</summary>
    public double Level { get; }

    /// <summary>How many standard deviations the interval reaches to either side.</summary>
    public double Z { get; }
}

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>A probability that was told several times.</summary>
public readonly record struct ToldChance
{
    /// <summary>A probability that was told several times.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <param name="of">How often it was told.</param>
    /// <param name="cameTrue">How often what it was told of happened.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The probability is not from 0 to 1, a number is negative, or more came true than was told.
    /// </exception>
    public ToldChance(double probability, long of, long cameTrue)
    {
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "It is from 0 to 1.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(cameTrue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cameTrue, of);
        (Probability, Of, CameTrue) = (probability, of, cameTrue);
    }

    /// <summary>The probability.</summary>
    public double Probability { get; }

    /// <summary>How often it was told.</summary>
    public long Of { get; }

    /// <summary>How often what it was told of happened.</summary>
    public long CameTrue { get; }
}

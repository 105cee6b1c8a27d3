namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>How the intervals of one level did.</summary>
/// <param name="Level">How sure they claimed to be.</param>
/// <param name="Held">How many months lay inside.</param>
/// <param name="Of">Of how many.</param>
/// <param name="MeanScore">Their mean interval score, in deliveries, the less the better.</param>
public sealed record IntervalRecord(double Level, int Held, int Of, double MeanScore)
{
    /// <summary>The share that lay inside.</summary>
    public double Coverage => (double)Held / Of;
}

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// How good probabilities were (Brier 1950), the less the better: the mean square of what each was off by, and its
/// three parts (Murphy 1973), score = reliability − resolution + uncertainty.
/// </summary>
/// <param name="Told">How many probabilities were told.</param>
/// <param name="Score">The score.</param>
/// <param name="Reliability">How far shares lie from the probabilities they were told under; 0 is best.</param>
/// <param name="Resolution">How far they lie from the share of all; the more the better.</param>
/// <param name="Uncertainty">What cannot be helped: the score of telling everybody the share of all.</param>
public sealed record BrierScore(long Told, double Score, double Reliability, double Resolution, double Uncertainty)
{
    /// <summary>
    /// By how much the score is better than that of telling everybody the share of all: 1 is perfect, below 0 is worse;
    /// null where everything happened or nothing.
    /// </summary>
    public double? Skill => Uncertainty == 0 ? null : 1 - (Score / Uncertainty);

    /// <summary>The score of probabilities; null where none was told.</summary>
    /// <param name="told">Each probability with how often it was told and how often it came true.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A probability is not from 0 to 1, a number is negative, or more came true than was told.
    /// </exception>
    public static BrierScore? Of(IEnumerable<ToldChance> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var classes = told.GroupBy(one => one.Probability)
            .Select(alike => (
                P: alike.Key, Of: (double)alike.Sum(one => one.Of), True: (double)alike.Sum(one => one.CameTrue)))
            .Where(alike => alike.Of > 0)
            .ToList();
        var all = classes.Sum(alike => alike.Of);
        if (all == 0)
        {
            return null;
        }

        var share = classes.Sum(alike => alike.True) / all;
        return new(
            (long)all,
            classes.Sum(c => (c.True * Square(1 - c.P)) + ((c.Of - c.True) * Square(c.P))) / all,
            classes.Sum(c => c.Of * Square(c.P - (c.True / c.Of))) / all,
            classes.Sum(c => c.Of * Square((c.True / c.Of) - share)) / all,
            share * (1 - share));
    }

    private static double Square(double number) => number * number;
}

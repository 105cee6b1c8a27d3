using Funnel.Domain.Kpis;
using MathNet.Numerics.Distributions;

namespace Funnel.Domain.Statistics;

/// <summary>
/// The exact interval of a share (Clopper and Pearson): at least as sure as it says, and wider than Wilson's.
/// </summary>
public static class ExactInterval
{
    /// <summary>
    /// The interval of a share; exactly 0 below where none is counted, exactly 1 above where all are. Null where there
    /// is nothing to count.
    /// </summary>
    /// <param name="counted">How many are counted.</param>
    /// <param name="of">Of how many.</param>
    /// <param name="level">The share of times it is right, between 0 and 1; both tails have the rest in halves.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, more are counted than there are, or the level is not between 0 and 1.
    /// </exception>
    public static ShareInterval? Of(long counted, long of, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        ArgumentOutOfRangeException.ThrowIfNegative(counted);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counted, of);
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        }

        if (of == 0)
        {
            return null;
        }

        var tail = (1 - level) / 2;
        return new(
            counted == 0 ? 0 : Beta.InvCDF(counted, of - counted + 1, tail),
            counted == of ? 1 : Beta.InvCDF(counted + 1, of - counted, 1 - tail));
    }
}

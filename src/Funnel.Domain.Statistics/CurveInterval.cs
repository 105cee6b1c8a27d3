using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using MathNet.Numerics.Distributions;

namespace Funnel.Domain.Statistics;

/// <summary>
/// Between which bounds a share of a curve lies, when the spells at hand are taken as a sample of many: standard errors
/// by Greenwood, of one way of ending among several by the delta method, and intervals on the log-log scale, which
/// never leave 0 to 1.
/// </summary>
/// <remarks>Both are of large samples; of fewer than some thirty spells they say little.</remarks>
public static class CurveInterval
{
    private static readonly SpellOutcome[] Causes =
        [.. Codes.Of<SpellOutcome>().Values.Except([SpellOutcome.MergedAway, SpellOutcome.StillIn])];

    /// <summary>
    /// The standard error of the share that went on by the end of a day (Greenwood); null beyond where the curve tells.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is negative, or beyond 730.</exception>
    public static double? StandardErrorOfOpen(LifeCurve curve, int day)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (curve.On(day).OpenShare is not { } open)
        {
            return null;
        }

        var sum = DaysTo(curve, day).Where(one => one.Ended < one.There)
            .Sum(one => (double)one.Ended / one.There / (one.There - one.Ended));
        return open * Math.Sqrt(sum);
    }

    /// <summary>
    /// The standard error of the share that had ended in one way by the end of a day (delta method; Greenwood's where
    /// there is one way only, a binomial one where nobody goes out of sight); null beyond where the curve tells.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is negative, or beyond 730, or the outcome ends no spell.
    /// </exception>
    public static double? StandardError(LifeCurve curve, SpellOutcome outcome, int day)
    {
        ArgumentNullException.ThrowIfNull(curve);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, SpellAge.Last);
        if (curve.Share(outcome, day) is not { } share)
        {
            return null;
        }

        var (variance, before, open) = (0.0, 0.0, 1.0);
        foreach (var (on, there, ended) in DaysTo(curve, day))
        {
            var (n, d) = ((double)there, (double)curve.Table.Left(SpellAge.Of(on), outcome));
            before += open * d / n;
            var rest = share - before;
            variance += ended < there ? rest * rest * ended / n / (n - ended) : 0;
            variance += open * open * (n - d) / n * d / n / n;
            variance -= 2 * rest * open * d / n / n;
            open *= (n - ended) / n;
        }

        return Math.Sqrt(Math.Max(0, variance));
    }

    /// <summary>
    /// The interval of the share that went on; null where it is 0 or 1, of which the sample tells no more, and beyond
    /// where the curve tells.
    /// </summary>
    /// <param name="curve">The curve.</param>
    /// <param name="day">The day.</param>
    /// <param name="level">The share of times it is right, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is negative, or beyond 730, or the level is not between 0 and 1.
    /// </exception>
    public static ShareInterval? OfOpen(LifeCurve curve, int day, double level) =>
        Of(StandardErrorOfOpen(curve, day), curve.On(day).OpenShare, level);

    /// <summary>The interval of the share that had ended in one way.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="outcome">The way.</param>
    /// <param name="day">The day.</param>
    /// <param name="level">The share of times it is right, between 0 and 1.</param>
    /// <inheritdoc cref="OfOpen"/>
    public static ShareInterval? Of(LifeCurve curve, SpellOutcome outcome, int day, double level) =>
        Of(StandardError(curve, outcome, day), curve.Share(outcome, day), level);

    private static ShareInterval? Of(double? error, double? share, double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        }

        if (error is not ({ } wide and > 0) || share is not ({ } middle and > 0 and < 1))
        {
            return null;
        }

        var half = Normal.InvCDF(0, 1, (1 + level) / 2) * wide / (middle * Math.Abs(Math.Log(middle)));
        return new(Math.Pow(middle, Math.Exp(half)), Math.Pow(middle, Math.Exp(-half)));
    }

    /// <summary>The days up to one on which spells ended, with how many were there.</summary>
    private static IEnumerable<(int Day, long There, long Ended)> DaysTo(LifeCurve curve, int day) =>
        Enumerable.Range(0, Math.Min(day, curve.LastDay) + 1)
            .Select(one => (
                Day: one,
                There: curve.Table.AtRisk(SpellAge.Of(one)),
                Ended: Causes.Sum(cause => curve.Table.Left(SpellAge.Of(one), cause))))
            .Where(one => one.Ended > 0);
}

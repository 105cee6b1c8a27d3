using Funnel.Domain.Kpis;
using MathNet.Numerics.Distributions;

namespace Funnel.Domain.Statistics;

/// <summary>
/// The three signals of a control chart: a point outside, a run that is too long, too few crossings. More rules would
/// find something in any twenty points.
/// </summary>
internal static class ChartSignals
{
    private const double Rare = 0.05;

    /// <summary>The signals of each point; points on the centre neither break a run nor add to it.</summary>
    public static IReadOnlyList<IReadOnlyList<ChartSignal>> Of(
        double? centre, IReadOnlyList<double?> values, IReadOnlyList<ShareInterval?> limits)
    {
        var signals = values.Select(_ => new List<ChartSignal>()).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value && limits[i] is { } bounds && (value < bounds.Low || value > bounds.High))
            {
                signals[i].Add(ChartSignal.Outside);
            }
        }

        List<(int Place, bool IsAbove)> sides =
        [
            .. values.Select((value, place) => (value, place))
                .Where(point => point.value is { } value && value != centre)
                .Select(point => (point.place, point.value > centre)),
        ];
        foreach (var (place, signal) in RunTooLong(sides).Concat(CrossTooSeldom(sides)))
        {
            signals[place].Add(signal);
        }

        return signals;
    }

    private static IEnumerable<(int Place, ChartSignal Signal)> RunTooLong(List<(int Place, bool IsAbove)> sides)
    {
        if (sides.Count == 0)
        {
            yield break;
        }

        var (longest, start) = (0, 0);
        for (var (i, first) = (0, 0); i < sides.Count; i++)
        {
            first = i > 0 && sides[i].IsAbove == sides[i - 1].IsAbove ? first : i;
            (longest, start) = i - first + 1 > longest ? (i - first + 1, first) : (longest, start);
        }

        if (longest > Math.Round(Math.Log2(sides.Count), MidpointRounding.ToEven) + 3)
        {
            foreach (var side in sides.GetRange(start, longest))
            {
                yield return (side.Place, ChartSignal.Run);
            }
        }
    }

    private static IEnumerable<(int Place, ChartSignal Signal)> CrossTooSeldom(List<(int Place, bool IsAbove)> sides)
    {
        if (sides.Count < 2)
        {
            return [];
        }

        var crossings = sides.Zip(sides.Skip(1)).Count(pair => pair.First.IsAbove != pair.Second.IsAbove);
        return crossings < FewestCrossings(sides.Count - 1)
            ? sides.Select(side => (side.Place, ChartSignal.Crossings))
            : [];
    }

    /// <summary>The smallest number that so many tosses of a coin stay at or below at least 5 times in 100.</summary>
    private static int FewestCrossings(int tosses)
    {
        var crossings = 0;
        while (Binomial.CDF(0.5, tosses, crossings) < Rare)
        {
            crossings++;
        }

        return crossings;
    }
}

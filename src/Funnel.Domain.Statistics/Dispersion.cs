using Funnel.Domain.Kpis;
using MathNet.Numerics.Distributions;

namespace Funnel.Domain.Statistics;

/// <summary>By how much groups differ beyond chance, on the scale of the arcsine of the root of a rate.</summary>
/// <param name="Phi">The mean square of the groups' winsorised deviations: 1 where chance alone is at work.</param>
/// <param name="Tau2">The variance between groups beyond chance.</param>
internal readonly record struct Dispersion(double Phi, double Tau2)
{
    private const double Tail = 0.1;
    private const int FewestGroups = 10;

    /// <summary>The dispersion of groups, none of them empty.</summary>
    public static Dispersion Of(double centre, IReadOnlyList<KpiValue> groups)
    {
        var deviations = groups
            .Select(group => (Scale((double)group.Numerator / group.Denominator!.Value) - Scale(centre))
                * 2 * Math.Sqrt(group.Denominator!.Value))
            .ToList();
        var (low, high) = (Quantile(deviations, Tail), Quantile(deviations, 1 - Tail));
        var phi = deviations.Sum(z => Math.Pow(Math.Clamp(z, low, high), 2)) / groups.Count;
        if (groups.Count < FewestGroups)
        {
            return new(phi, 0);
        }

        var weights = groups.Select(group => 4.0 * group.Denominator!.Value).ToList();
        var sum = weights.Sum();
        var between = (groups.Count * phi) - (groups.Count - 1);
        return new(phi, Math.Max(0, between / (sum - (weights.Sum(w => w * w) / sum))));
    }

    /// <summary>Where groups of a size lie that do not differ.</summary>
    public ShareInterval Limits(double centre, long size, Confidence confidence)
    {
        var reach = confidence.Z * Math.Sqrt((1 / (4.0 * size)) + Tau2);
        return new(Back(Scale(centre) - reach), Back(Scale(centre) + reach));
    }

    /// <summary>
    /// How often chance brings about as much: exact (mid-p, both tails) where groups differ by chance alone.
    /// </summary>
    public double ChanceOf(double centre, KpiValue group)
    {
        var (counted, size) = (group.Numerator, group.Denominator!.Value);
        if (Tau2 == 0)
        {
            return MidP(centre, counted, size);
        }

        var z = (Scale((double)counted / size) - Scale(centre)) / Math.Sqrt((1 / (4.0 * size)) + Tau2);
        return 2 * Normal.CDF(0, 1, -Math.Abs(z));
    }

    private static double MidP(double share, long counted, long size)
    {
        var trials = checked((int)size);
        var half = Binomial.PMF(share, trials, checked((int)counted)) / 2;
        var below = (counted == 0 ? 0 : Binomial.CDF(share, trials, counted - 1)) + half;
        return Math.Min(1, 2 * Math.Min(below, 1 - below));
    }

    private static double Scale(double share) => Math.Asin(Math.Sqrt(share));

    private static double Back(double scaled) => Math.Pow(Math.Sin(Math.Clamp(scaled, 0, Math.PI / 2)), 2);

    /// <summary>The quantile between the two nearest, by their places from 0 to n − 1 (type 7).</summary>
    private static double Quantile(IReadOnlyList<double> values, double share)
    {
        var sorted = values.Order().ToList();
        var place = share * (sorted.Count - 1);
        var (below, above) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return below + ((place - Math.Floor(place)) * (above - below));
    }
}

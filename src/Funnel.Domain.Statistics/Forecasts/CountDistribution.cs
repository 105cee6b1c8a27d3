namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>How likely each number is that a count may come to.</summary>
/// <remarks>
/// What is less likely than 10⁻¹⁶ of the likeliest is left out at both ends; probabilities add up to 1.
/// </remarks>
public sealed class CountDistribution
{
    private const double Negligible = 1e-16;

    private readonly double[] _probabilities;

    private CountDistribution(long first, double[] probabilities)
    {
        var (start, end) = (0, probabilities.Length);
        var least = probabilities.Max() * Negligible;
        while (probabilities[start] < least)
        {
            start++;
        }

        while (probabilities[end - 1] < least)
        {
            end--;
        }

        _probabilities = probabilities[start..end];
        First = first + start;
        var sum = _probabilities.Sum();
        for (var place = 0; place < _probabilities.Length; place++)
        {
            _probabilities[place] /= sum;
            Mean += _probabilities[place] * (First + place);
        }

        Variance = _probabilities.Select((p, place) => p * (First + place - Mean) * (First + place - Mean)).Sum();
    }

    /// <summary>The lowest number that may come.</summary>
    public long First { get; }

    /// <summary>The highest number that may come.</summary>
    public long Last => First + _probabilities.Length - 1;

    /// <summary>The mean.</summary>
    public double Mean { get; }

    /// <summary>The variance.</summary>
    public double Variance { get; }

    /// <summary>A number that is certain.</summary>
    public static CountDistribution Certain(long number) => new(number, [1]);

    /// <summary>How many of some things happen that do not depend on each other (Poisson-binomial).</summary>
    /// <param name="chances">How likely each is, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is no chance.</exception>
    public static CountDistribution OfChances(IEnumerable<double> chances)
    {
        ArgumentNullException.ThrowIfNull(chances);
        return OfChances(chances.CountBy(chance => chance).Select(alike => (alike.Key, (long)alike.Value)));
    }

    /// <summary>The same of many things that are alike.</summary>
    /// <param name="chances">How likely each of a number of things is.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is no chance, or a number is negative.</exception>
    public static CountDistribution OfChances(IEnumerable<(double Chance, long Of)> chances)
    {
        ArgumentNullException.ThrowIfNull(chances);

        // Narrow ones first, so that the long sums are few.
        return chances
            .Select(alike => Binomial(alike.Of, alike.Chance))
            .OrderBy(one => one._probabilities.Length)
            .Aggregate(Certain(0), (sum, one) => sum.Plus(one));
    }

    /// <summary>How many come of very many that seldom do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is negative or no number.</exception>
    public static CountDistribution Poisson(double mean)
    {
        Check(mean, nameof(mean));
        if (mean == 0)
        {
            return Certain(0);
        }

        return Around((long)mean, number => mean / (number + 1));
    }

    /// <summary>Counts that scatter more widely than a Poisson distribution's.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="variance">The variance.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The mean is negative or no number, or the variance is not above it.
    /// </exception>
    public static CountDistribution NegativeBinomial(double mean, double variance)
    {
        Check(mean, nameof(mean));
        Check(variance, nameof(variance));
        if (mean == 0)
        {
            return Certain(0);
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(variance, mean);
        var (size, stay) = (mean * mean / (variance - mean), mean / variance);
        var mode = size > 1 ? (long)((size - 1) * (1 - stay) / stay) : 0;
        return Around(mode, number => (number + size) / (number + 1) * (1 - stay));
    }

    /// <summary>How likely a number is.</summary>
    public double At(long number) => number < First || number > Last ? 0 : _probabilities[number - First];

    /// <summary>How likely the count is not above a number.</summary>
    public double UpTo(long number)
    {
        if (number >= Last)
        {
            return 1;
        }

        var sum = 0d;
        for (var one = First; one <= number; one++)
        {
            sum += _probabilities[one - First];
        }

        return sum;
    }

    /// <summary>The lowest number that the count stays at or below with at least a probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not between 0 and 1.</exception>
    public long Quantile(double probability)
    {
        CheckLevel(probability, nameof(probability));
        var (number, sum) = (First, _probabilities[0]);
        while (sum < probability && number < Last)
        {
            number++;
            sum += _probabilities[number - First];
        }

        return number;
    }

    /// <summary>The middle of the distribution, with at most half of the rest on either side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public CountInterval Interval(double level)
    {
        CheckLevel(level, nameof(level));
        return new(level, Quantile((1 - level) / 2), Quantile((1 + level) / 2));
    }

    /// <summary>Both counts together, where neither depends on the other.</summary>
    public CountDistribution Plus(CountDistribution other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sums = new double[_probabilities.Length + other._probabilities.Length - 1];
        for (var place = 0; place < _probabilities.Length; place++)
        {
            var chance = _probabilities[place];
            var to = sums.AsSpan(place, other._probabilities.Length);
            for (var one = 0; one < to.Length; one++)
            {
                to[one] += chance * other._probabilities[one];
            }
        }

        return new(First + other.First, sums);
    }

    /// <summary>The count and a number that is certain.</summary>
    public CountDistribution Plus(long number) => new(First + number, [.. _probabilities]);

    private static CountDistribution Binomial(long of, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        if (!(chance >= 0 && chance <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(chance), chance, "A chance is from 0 to 1.");
        }

        if (chance is 0 or 1 || of == 0)
        {
            return Certain(chance == 1 ? of : 0);
        }

        var mode = Math.Min(of, (long)((of + 1) * chance));
        return Around(mode, number => (double)(of - number) / (number + 1) * (chance / (1 - chance)));
    }

    /// <summary>A distribution with one summit, from there to both sides; only ratios matter.</summary>
    /// <param name="mode">The likeliest number.</param>
    /// <param name="ratio">How much likelier than a number the next one is.</param>
    private static CountDistribution Around(long mode, Func<long, double> ratio)
    {
        List<double> down = [];
        var (number, chance) = (mode, 1d);
        while (number > 0 && chance > Negligible)
        {
            number--;
            chance /= ratio(number);
            down.Add(chance);
        }

        var first = number;
        List<double> up = [];
        (number, chance) = (mode, 1d);
        while (chance > Negligible)
        {
            chance *= ratio(number);
            number++;
            up.Add(chance);
        }

        down.Reverse();
        return new(first, [.. down, 1, .. up]);
    }

    private static void Check(double value, string name)
    {
        if (!double.IsFinite(value) || value < 0)
        {
            throw new ArgumentOutOfRangeException(name, value, "It is a number from 0 on.");
        }
    }

    private static void CheckLevel(double level, string name)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(name, level, "It lies between 0 and 1.");
        }
    }
}

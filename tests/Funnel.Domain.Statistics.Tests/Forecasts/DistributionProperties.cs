using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Statistics.Forecasts;

namespace Funnel.Domain.Statistics.Tests.Forecasts;

[Properties(Arbitrary = new[] { typeof(DistributionProperties) }, MaxTest = Runs.Usually)]
public sealed class DistributionProperties
{
    private static readonly double[] Levels = [0.01, 0.5, 0.8, 0.95, 0.999];

    public static Arbitrary<Chances> AnyChances => Arb.From(
        from chances in Gen.Frequency(
            (1, Gen.Constant(0d)), (1, Gen.Constant(1d)), (8, Gen.Choose(0, 1000).Select(n => n / 1000d))).ArrayOf()
        select new Chances(chances));

    public static Arbitrary<Told[]> AnyTold => Halved.Arrays((
        from percent in Gen.Choose(0, 100)
        from of in Gen.Choose(1, 30)
        from cameTrue in Gen.Choose(0, of)
        select new Told(percent, of, cameTrue)).NonEmptyListOf().Select(list => list.ToArray()));

    [Property]
    public bool OfChances_Any_HasTheirMeanAndVariance(Chances chances)
    {
        var counts = CountDistribution.OfChances(chances.All);
        return IsNear(counts.Mean, chances.All.Sum())
            && IsNear(counts.Variance, chances.All.Sum(p => p * (1 - p)))
            && IsNear(Enumerable.Range(0, chances.All.Length + 1).Sum(n => counts.At(n)), 1);
    }

    // The recursion over one thing after the other is the definition.
    [Property]
    public bool OfChances_Any_IsWhatOneAfterTheOtherMakes(Chances chances)
    {
        double[] naive = [1];
        foreach (var p in chances.All)
        {
            naive =
            [
                .. naive.Append(0).Select((_, n) =>
                    ((n < naive.Length ? naive[n] : 0) * (1 - p)) + (n > 0 ? naive[n - 1] * p : 0)),
            ];
        }

        var counts = CountDistribution.OfChances(chances.All);
        return naive.Index().All(one => IsNear(one.Item, counts.At(one.Index)));
    }

    [Property]
    public bool Plus_OfTwo_IsThatOfAllTogether(Chances some, Chances others)
    {
        var apart = CountDistribution.OfChances(some.All).Plus(CountDistribution.OfChances(others.All));
        var together = CountDistribution.OfChances(some.All.Concat(others.All));
        return Enumerable.Range(0, some.All.Length + others.All.Length + 1)
            .All(n => IsNear(apart.At(n), together.At(n)));
    }

    [Property]
    public bool Interval_OfAny_IsNestedByLevelAndHoldsAsMuchAsItSays(Chances chances)
    {
        var counts = CountDistribution.OfChances(chances.All);
        var intervals = Levels.Select(counts.Interval).ToList();
        return intervals.TrueForAll(i => counts.UpTo(i.High) - counts.UpTo(i.Low - 1) >= i.Level - 1e-9)
            && intervals.Zip(intervals.Skip(1)).All(pair =>
                pair.Second.Low <= pair.First.Low && pair.First.High <= pair.Second.High);
    }

    [Property]
    public bool NegativeBinomial_OfAny_HasMeanAndVariance(PositiveInt mean, PositiveInt more)
    {
        var counts = CountDistribution.NegativeBinomial(mean.Get, mean.Get * (1 + (more.Get / 10d)));
        return Math.Abs(counts.Mean - mean.Get) < 1e-6 * mean.Get
            && Math.Abs(counts.Variance - (mean.Get * (1 + (more.Get / 10d)))) < 1e-6 * counts.Variance;
    }

    [Property]
    public bool Brier_OfAny_IsTheSumOfMurphysParts(Told[] told)
    {
        var score = BrierScore.Of(told.Select(one => one.Chance))!;
        return IsNear(score.Score, score.Reliability - score.Resolution + score.Uncertainty)
            && score.Reliability >= 0 && score.Resolution >= 0 && score.Resolution <= score.Uncertainty + 1e-12;
    }

    [Property]
    public bool Transform_OfAnyCounts_AddsUpToOne(Chances chances, PositiveInt came)
    {
        var counts = CountDistribution.OfChances(chances.All);
        var number = came.Get % (chances.All.Length + 1);
        var bins = ProbabilityTransform.Histogram([(counts.UpTo(number - 1), counts.UpTo(number))], 10);
        return IsNear(bins.Sum(), 1) && bins.All(bin => bin >= 0);
    }

    private static bool IsNear(double one, double other) => Math.Abs(one - other) < 1e-9;

    public sealed record Chances(double[] All);

    public sealed record Told(int Percent, int Of, int CameTrue)
    {
        public ToldChance Chance => new(Percent / 100d, Of, CameTrue);
    }
}

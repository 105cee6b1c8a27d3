using Funnel.Domain.Statistics.Forecasts;

namespace Funnel.Domain.Statistics.Tests.Forecasts;

public sealed class ScoreTests
{
    // Both are as likely as told: nothing is lost to reliability.
    [Fact]
    public void Brier_OfReliableProbabilities_IsUncertaintyLessResolution()
    {
        var score = BrierScore.Of([new(0.2, 5, 1), new(0.8, 5, 4)])!;

        Assert.Equal((10, 0.16, 0, 0.09, 0.25), Rounded(score));
        Assert.Equal(0.36, score.Skill!.Value, 12);
    }

    // Misses of 0.9, 0.1, 0.4 and 0.6: (3 × 0.81 + 7 × 0.01 + 5 × 0.16 + 5 × 0.36) ÷ 20.
    [Fact]
    public void Brier_OfProbabilitiesThatAreOff_HasMurphysParts()
    {
        var score = BrierScore.Of([new(0.1, 10, 3), new(0.6, 4, 1), new(0.6, 6, 4)])!;

        Assert.Equal((20, 0.255, 0.025, 0.01, 0.24), Rounded(score));
    }

    [Fact]
    public void Brier_OfNothing_IsNone() => Assert.Null(BrierScore.Of([new(0.5, 0, 0)]));

    [Fact]
    public void Brier_WhereEverythingHappened_HasNoSkillToTell() => Assert.Null(BrierScore.Of([new(0.9, 3, 3)])!.Skill);

    [Theory]
    [InlineData(-0.1, 1, 0)]
    [InlineData(1.1, 1, 0)]
    [InlineData(double.NaN, 1, 0)]
    [InlineData(0.5, 1, 2)]
    [InlineData(0.5, 1, -1)]
    public void ToldChance_ThatCannotBe_IsRefused(double probability, long of, long cameTrue) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ToldChance(probability, of, cameTrue));

    // Wilson's interval of 8 in 10 at 95 %: 0.4902 to 0.9433.
    [Fact]
    public void Reliability_ByTenths_HasWilsonsBars()
    {
        var tenths = ReliabilityTenth.Of([new(0.7, 4, 3), new(0.75, 6, 5), new(1, 1, 1), new(0.9, 3, 2)]);

        Assert.Equal([7, 9], tenths.Select(tenth => tenth.Tenth));
        Assert.Equal(0.73, tenths[0].MeanProbability, 12);
        Assert.Equal(0.8, tenths[0].Share, 12);
        Assert.Equal(0.4902, tenths[0].Interval.Low, 4);
        Assert.Equal(0.9433, tenths[0].Interval.High, 4);
        Assert.Equal((4, 3), (tenths[1].Told, tenths[1].CameTrue));
    }

    // Two counts: one evenly over the lower half, one evenly over all.
    [Fact]
    public void Transform_OfTwoCounts_SpreadsEachOverItsStep()
    {
        var bins = ProbabilityTransform.Histogram([(0, 0.5), (0, 1)], 4);

        Assert.Equal([0.375, 0.375, 0.125, 0.125], bins.Select(bin => Math.Round(bin, 12)));
    }

    [Fact]
    public void Transform_OfNothing_HasNoBins() => Assert.Empty(ProbabilityTransform.Histogram([], 10));

    private static (long, double, double, double, double) Rounded(BrierScore score) => (
        score.Told,
        Math.Round(score.Score, 12),
        Math.Round(score.Reliability, 12),
        Math.Round(score.Resolution, 12),
        Math.Round(score.Uncertainty, 12));
}

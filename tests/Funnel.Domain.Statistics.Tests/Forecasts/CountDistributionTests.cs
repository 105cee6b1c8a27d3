using Funnel.Domain.Statistics.Forecasts;

namespace Funnel.Domain.Statistics.Tests.Forecasts;

public sealed class CountDistributionTests
{
    // The third case of the introduction to the R package PoissonBinomial.
    [Fact]
    public void OfChances_SomeCertainAndSomeNot_IsTheTabledDistribution()
    {
        var counts = CountDistribution.OfChances([0, 0, 0.4, 0.2, 0.8, 0.1, 1]);

        double[] tabled = [0, 0.0864, 0.4344, 0.3784, 0.0944, 0.0064, 0, 0];
        Assert.All(tabled.Index(), one => Assert.Equal(one.Item, counts.At(one.Index), 14));
        Assert.Equal(2.5, counts.Mean, 14);
        Assert.Equal(0.65, counts.Variance, 14);
    }

    // The binomial distribution of ten tosses of a coin.
    [Fact]
    public void OfChances_AllAlike_IsBinomial()
    {
        var counts = CountDistribution.OfChances([(0.5, 10L)]);

        Assert.Equal(252d / 1024, counts.At(5), 14);
        Assert.Equal(1d / 1024, counts.At(0), 14);
        Assert.Equal(638d / 1024, counts.UpTo(5), 14);
    }

    [Fact]
    public void OfChances_None_IsCertainlyNone()
    {
        var counts = CountDistribution.OfChances(Enumerable.Empty<double>());

        Assert.Equal(1, counts.At(0));
        Assert.Equal(new(0.8, 0, 0), counts.Interval(0.8));
    }

    [Fact]
    public void Poisson_OfTwo_IsTheTabledDistribution()
    {
        var counts = CountDistribution.Poisson(2);

        double[] tabled = [0.1353, 0.2707, 0.2707, 0.1804, 0.0902, 0.0361, 0.0120];
        Assert.All(tabled.Index(), one => Assert.Equal(one.Item, counts.At(one.Index), 4));
        Assert.Equal(2, counts.Mean, 12);
        Assert.Equal(2, counts.Variance, 12);
    }

    // Size 4 at one half: 1, 4, 10, 20 ways over 16, 32, 64, 128.
    [Fact]
    public void NegativeBinomial_OfFourAndEight_HasSizeFourAtOneHalf()
    {
        var counts = CountDistribution.NegativeBinomial(mean: 4, variance: 8);

        Assert.Equal(1d / 16, counts.At(0), 12);
        Assert.Equal(4d / 32, counts.At(1), 12);
        Assert.Equal(10d / 64, counts.At(2), 12);
        Assert.Equal(20d / 128, counts.At(3), 12);
        Assert.Equal(4, counts.Mean, 9);
        Assert.Equal(8, counts.Variance, 9);
    }

    // 0.0498, 0.1991, 0.4232, 0.6472, 0.8153, 0.9161: between 1 and 5 for four times in five.
    [Theory]
    [InlineData(0.5, 2, 4)]
    [InlineData(0.8, 1, 5)]
    [InlineData(0.95, 0, 7)]
    public void Interval_OfPoissonThree_LeavesTheTailsOut(double level, long low, long high) =>
        Assert.Equal(new(level, low, high), CountDistribution.Poisson(3).Interval(level));

    [Fact]
    public void Score_OfAnInterval_IsItsWidthAndWhatCameOutside()
    {
        var interval = new CountInterval(0.8, 10, 14);

        Assert.Equal(4, interval.Score(12), 12);
        Assert.Equal(4 + (10 * 3), interval.Score(7), 12);
        Assert.Equal(4 + (10 * 2), interval.Score(16), 12);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void OfChances_WhatIsNoChance_IsRefused(double chance) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountDistribution.OfChances([chance]));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Poisson_OfNoMean_IsRefused(double mean) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountDistribution.Poisson(mean));

    [Fact]
    public void NegativeBinomial_NoWiderThanPoisson_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountDistribution.NegativeBinomial(4, 4));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Interval_OfNoLevel_IsRefused(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountDistribution.Certain(1).Interval(level));
}

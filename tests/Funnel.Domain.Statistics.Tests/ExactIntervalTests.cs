namespace Funnel.Domain.Statistics.Tests;

public sealed class ExactIntervalTests
{
    // Tabled bounds of Clopper and Pearson at 95 %.
    [Theory]
    [InlineData(0, 10, 0, 0.3085)]
    [InlineData(1, 10, 0.0025, 0.4450)]
    [InlineData(10, 100, 0.0490, 0.1762)]
    [InlineData(10, 10, 0.6915, 1)]
    public void Of_CountsAt95_HasTheTabledBounds(long counted, long of, double low, double high)
    {
        var interval = ExactInterval.Of(counted, of, 0.95)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Of_Nobody_IsNone() => Assert.Null(ExactInterval.Of(0, 0, 0.95));

    [Theory]
    [InlineData(-1, 1, 0.9)]
    [InlineData(2, 1, 0.9)]
    [InlineData(0, -1, 0.9)]
    [InlineData(1, 2, 0)]
    [InlineData(1, 2, 1)]
    [InlineData(1, 2, double.NaN)]
    public void Of_ImpossibleCountsOrLevels_IsRefused(long counted, long of, double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactInterval.Of(counted, of, level));
}

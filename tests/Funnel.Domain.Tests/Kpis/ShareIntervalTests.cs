using Funnel.Domain.Kpis;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>Newcombe's own examples (Statistics in Medicine 17, 1998), to four decimals.</summary>
public sealed class ShareIntervalTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(29, 29, 0.8830, 1)]
    public void OfShare_AtNinetyFive_IsWilsons(long counted, long of, double low, double high)
    {
        var interval = ShareInterval.OfShare(counted, of, Confidence.At95)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1)]
    public void OfDifference_AtNinetyFive_IsNewcombesTenth(
        long counted, long of, long lessCounted, long lessOf, double low, double high)
    {
        var interval = ShareInterval.OfDifference((counted, of), (lessCounted, lessOf), Confidence.At95)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Either_OfNothing_IsUnknown()
    {
        Assert.Null(ShareInterval.OfShare(0, 0, Confidence.At90));
        Assert.Null(ShareInterval.OfDifference((1, 2), (0, 0), Confidence.At90));
        Assert.Null(ShareInterval.OfDifference((0, 0), (1, 2), Confidence.At90));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    public void OfShare_CountsThatCannotBe_AreRefused(long counted, long of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.OfShare(counted, of, Confidence.At90));

    [Fact]
    public void OfShare_MoreConfidence_IsWider()
    {
        Confidence[] levels =
            [Confidence.At80, Confidence.At90, Confidence.At95, Confidence.At99, Confidence.At998];

        var widths = levels.Select(level => ShareInterval.OfShare(3, 10, level)!.Value).Select(i => i.High - i.Low);

        Assert.Equal([0.8, 0.9, 0.95, 0.99, 0.998], levels.Select(level => level.Level));
        Assert.Equal(widths.Order(), widths);
    }
}

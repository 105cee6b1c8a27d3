using Funnel.Samples.Dashboard.Charts;

namespace Funnel.Samples.Dashboard.Tests.Charts;

public sealed class IntervalBandsTests
{
    // 95 %: 10 to 30, 80 %: 12 to 25, 50 %: 15 to 20. Lifted by 10, then 2, 3, 5, 5 and 5 up to 30.
    [Fact]
    public void HeightOf_NestedIntervals_AreTheStepsFromBoundToBound()
    {
        (double, double)[] intervals = [(10, 30), (12, 25), (15, 20)];

        Assert.Equal(
            [10, 2, 3, 5, 5, 5],
            Enumerable.Range(0, 6).Select(layer => IntervalBands.HeightOf(layer, intervals)));
    }

    [Fact]
    public void HeightOf_NoIntervals_IsNone() => Assert.Null(IntervalBands.HeightOf(0, []));
}

using Funnel.Domain.Inventory;

namespace Funnel.Domain.Tests.Inventory;

public sealed class ChannelMixTests
{
    // 7 × 5/10 = 3.5, 7 × 3/10 = 2.1, 7 × 2/10 = 1.4: the seventh goes where most is cut off.
    [Fact]
    public void Split_ThatDoesNotDivide_GivesTheRestToTheLargestRemainder() =>
        Assert.Equal([4L, 2L, 1L], ChannelMix.Split(7, [5, 3, 2]));

    [Fact]
    public void Split_WithoutWeights_GivesNothing() => Assert.Equal([0L, 0L], ChannelMix.Split(7, [0, 0]));
}

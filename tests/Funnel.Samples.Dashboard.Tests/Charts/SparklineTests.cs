using Funnel.Samples.Dashboard.Charts;

namespace Funnel.Samples.Dashboard.Tests.Charts;

public sealed class SparklineTests
{
    [Fact]
    public void Path_LowAndHigh_ReachesFromFootToTop() => Assert.Equal("M3 23L93 3", Sparkline.Path([1, 2]));

    [Fact]
    public void Path_MissingValue_IsAGap() =>
        Assert.Equal("M3 23L33 3M93 23", Sparkline.Path([1, 2, null, 1]));

    [Fact]
    public void Path_AllTheSame_RunsAlongTheMiddle() => Assert.Equal("M3 13L93 13", Sparkline.Path([5, 5]));

    [Fact]
    public void Path_Nothing_IsEmpty() => Assert.Equal("", Sparkline.Path([null, null]));

    [Fact]
    public void End_LastIsMissing_IsNone() => Assert.Null(Sparkline.End([1, null]));

    [Fact]
    public void End_LastIsKnown_IsWhereTheLineEnds() => Assert.Equal(("93", "3"), Sparkline.End([1, 2]));
}

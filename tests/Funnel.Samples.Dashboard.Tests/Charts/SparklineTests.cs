using Funnel.Samples.Dashboard.Charts;

namespace Funnel.Samples.Dashboard.Tests.Charts;

public sealed class SparklineTests
{
    // The foot is 0, at 23; the largest value is at the top, 3: half of it lies midway, at 13.
    [Fact]
    public void Path_HalfAndWhole_StandsOverZero() => Assert.Equal("M3 13L93 3", Sparkline.Path([1, 2]));

    [Fact]
    public void Path_SmallMove_LooksSmall() => Assert.Equal("M3 3L93 3.4", Sparkline.Path([361, 353]));

    [Fact]
    public void Path_BelowZero_HasItsFootThere() => Assert.Equal("M3 23L93 3", Sparkline.Path([-2, 2]));

    [Fact]
    public void Path_MissingValue_IsAGap() =>
        Assert.Equal("M3 13L33 3M93 13", Sparkline.Path([1, 2, null, 1]));

    [Fact]
    public void Path_AllTheSame_RunsAlongTheTop() => Assert.Equal("M3 3L93 3", Sparkline.Path([5, 5]));

    [Fact]
    public void Path_OnlyZeros_RunsAlongTheFoot() => Assert.Equal("M3 23L93 23", Sparkline.Path([0, 0]));

    [Fact]
    public void PathOfWhole_LastIsRunning_EndsBeforeIt()
    {
        Assert.Equal("M3 13L48 3", Sparkline.PathOfWhole([1, 2, 1]));
        Assert.Equal("M48 3L93 13", Sparkline.PathToLast([1, 2, 1]));
    }

    [Fact]
    public void Path_Nothing_IsEmpty() => Assert.Equal("", Sparkline.Path([null, null]));

    [Fact]
    public void End_LastIsMissing_IsNone() => Assert.Null(Sparkline.End([1, null]));

    [Fact]
    public void End_LastIsKnown_IsWhereTheLineEnds() => Assert.Equal(("93", "3"), Sparkline.End([1, 2]));
}

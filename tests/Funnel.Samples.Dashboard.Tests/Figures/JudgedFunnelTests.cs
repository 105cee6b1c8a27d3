using Funnel.Domain.Conditions;
using Funnel.Domain.Reports;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Tests.Figures;

public sealed class JudgedFunnelTests
{
    private static readonly FunnelStep[] Steps =
    [
        new(FunnelStage.Traffic, 100, 100, null, null),
        new(FunnelStage.Filed, 80, 80, new(80, 100), 0.9),
        new(FunnelStage.Visited, 20, 20, new(20, 80), 0.2),
    ];

    [Fact]
    public void StepToWatch_WeakestIsKnown_IsThatOne() => Assert.Equal(
        FunnelStage.Filed, Funnel(Steps, new(FunnelStage.Filed, 0.8, 0.9, 2.5)).StepToWatch?.Stage);

    [Fact]
    public void StepToWatch_NoneIsClearlyWeaker_IsNone()
    {
        Assert.Null(Funnel(Steps, null).StepToWatch);
        Assert.True(Funnel(Steps, null).HasAnybody);
    }

    [Fact]
    public void HasAnybody_NobodyInTheFunnel_IsFalse() => Assert.False(
        Funnel([new(FunnelStage.Traffic, 0, 0, null, null), new(FunnelStage.Filed, 0, 0, new(0, 0), null)], null)
            .HasAnybody);

    private static JudgedFunnel Funnel(IReadOnlyList<FunnelStep> steps, WeakestStep? weakest) =>
        new(new(GroupKey.All, steps, weakest), Yardstick.PeriodBefore);
}

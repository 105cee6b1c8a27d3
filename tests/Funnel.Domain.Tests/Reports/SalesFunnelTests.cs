using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class SalesFunnelTests
{
    private static readonly Story TwoDealers = Story.OfTraffic(
        """
        T1 visit 10-01T10:00 first filed
        T2 visit 10-01T11:00 first filed
        T3 visit 10-01T12:00 first none
        T4 call  10-01T13:00 none
        T5 call  10-01T10:00 filed at D2 by Bob
        T6 call  10-01T11:00 filed at D2 by Bob
        """).WithCards(
        """
        A walk-in  10-01 B test-drive | 10-02 order | 10-09 delivered
        B walk-in  10-01 C
        C outreach 10-01 C
        D phone    10-01 B at D2 by Bob | 10-02 showroom | 10-02 order
        E phone    10-01 B at D2 by Bob | 10-03 showroom
        """);

    [Fact]
    public void Steps_OfTheTotal_FollowOneCohortDown()
    {
        var total = Make(FunnelBenchmark.Peers).Total;

        Assert.Equal([7, 5, 4, 2, 2, 1], total.Steps.Select(step => step.Count));
        Assert.Equal([6, 5, 4, 1, 2, 1], total.Steps.Select(step => step.Recorded));
        Assert.Equal([0, 2, 1, 2, 0, 1], total.Steps.Select(step => step.Lost));
        Assert.Equal([null, 5 / 7d, 0.8, 0.5, 1, 0.5], total.Steps.Select(step => step.Rate));
        Assert.Null(total.Weakest);
    }

    [Fact]
    public void Weakest_AgainstThePeers_CostsMostDeliveries()
    {
        var groups = Make(FunnelBenchmark.Peers).Groups;

        Assert.Equal([5, 3, 2, 1, 1, 1], groups[0].Steps.Select(step => step.Count));
        Assert.Equal(FunnelStage.Filed, groups[0].Weakest!.Stage);
        Assert.Equal((0.6, 1), (groups[0].Weakest!.Rate, groups[0].Weakest!.Benchmark));
        Assert.Equal(2 / 3d, groups[0].Weakest!.ExtraDeliveries!.Value, 1e-12);
        Assert.Equal([2, 2, 2, 1, 1, 0], groups[1].Steps.Select(step => step.Count));
        Assert.Equal(new WeakestStep(FunnelStage.Delivered, 0, 1, 1), groups[1].Weakest);
    }

    [Fact]
    public void Weakest_AgainstATarget_IsKnownForTheTotalToo()
    {
        var weakest = Make(new((FunnelStage.Visited, 0.9))).Total.Weakest!;

        Assert.Equal((FunnelStage.Visited, 0.8, 0.9), (weakest.Stage, weakest.Rate, weakest.Benchmark));
        Assert.Equal(0.125, weakest.ExtraDeliveries!.Value, 1e-12);
    }

    [Fact]
    public void Steps_StageNobodyHasOnRecord_LosesNobody()
    {
        var period = Told.Period("10-01", "10-31");
        var story = Story.OfCards(
            """
            A walk-in 10-01 B | 10-02 order | 10-09 delivered
            B walk-in 10-01 B
            """);

        var funnel = SalesFunnel.Of(story.Figures(period), FunnelBenchmark.Peers).Total;

        Assert.Equal([2, 2, 2, 2, 1, 1], funnel.Steps.Select(step => step.Count));
        Assert.Equal([0, 2, 2, 0, 1, 1], funnel.Steps.Select(step => step.Recorded));
    }

    [Fact]
    public void Of_DimensionThatTrafficLacks_IsRefused()
    {
        var period = Told.Period("10-01", "10-31");

        Assert.Throws<ArgumentException>(
            () => SalesFunnel.Of(TwoDealers.Figures(period).By(Dimensions.Channel), FunnelBenchmark.Peers));
    }

    [Fact]
    public void Benchmark_OutsideOfARate_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelBenchmark((FunnelStage.Visited, 1.1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelBenchmark((FunnelStage.Traffic, 0.5)));
    }

    private static SalesFunnel Make(FunnelBenchmark benchmark)
    {
        var period = Told.Period("10-01", "10-31");
        return SalesFunnel.Of(TwoDealers.Figures(period).By(Dimensions.Dealer), benchmark);
    }
}

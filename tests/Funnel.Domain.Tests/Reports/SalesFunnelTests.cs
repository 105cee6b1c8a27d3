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
        Assert.Equal([0, 2, 1, 2, 0, 0], total.Steps.Select(step => step.Lost));
        Assert.Equal([0, 0, 0, 0, 0, 1], total.Steps.Select(step => step.Waiting));
        Assert.Equal([null, null, 0, 1, null, null], total.Steps.Select(step => step.Passed));
        Assert.Equal([null, 5 / 7d, 0.8, 0.25, 1, 0.5], total.Steps.Select(step => step.Rate));
        Assert.Null(total.Weakest);
    }

    [Fact]
    public void Groups_OfSmallNumbers_NameNoStepTheWeakest()
    {
        var groups = Make(FunnelBenchmark.Peers).Groups;

        Assert.Equal([5, 3, 2, 1, 1, 1], groups[0].Steps.Select(step => step.Count));
        Assert.Equal([null, 1, 1, 0, 1, 0], groups[0].Steps.Select(step => step.Benchmark));
        Assert.Equal([2, 2, 2, 1, 1, 0], groups[1].Steps.Select(step => step.Count));
        Assert.All(groups, group => Assert.Null(group.Weakest));
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

    // Ann had four leads: one became A, one came to the showroom without being filed (T3), one was filed after the
    // period and one went no further. Bob has none.
    [Fact]
    public void Steps_WhereLeadsAreKept_StartAtTheLead()
    {
        var story = TwoDealers.WithLeads(
            """
            L1 10-01T08:00 website card A
            L2 10-01T08:00 chat arrived 10-01T12:00
            L3 10-30T08:00 chat card F
            L4 10-02T08:00 website responded 10-02T08:10
            L5 11-01T08:00 website
            """);
        var period = Told.Period("10-01", "10-31");

        var funnel = SalesFunnel.Of(story.Figures(period).By(Dimensions.Dealer), FunnelBenchmark.Peers);

        var (top, traffic) = (funnel.Total.Steps[0], funnel.Total.Steps[1]);
        Assert.Equal(
            [FunnelStage.Leads, FunnelStage.Traffic, FunnelStage.Filed],
            funnel.Total.Steps.Take(3).Select(step => step.Stage));
        Assert.Equal([9, 7, 5, 4, 2, 2, 1], funnel.Total.Steps.Select(step => step.Count));
        Assert.Equal((4, null), (top.Recorded, top.Judged));
        Assert.Equal((2, new(2, 4), 0.5), (traffic.Lost, traffic.Judged, traffic.Rate));
        Assert.Equal([7, 5], funnel.Groups[0].Steps.Take(2).Select(step => step.Count));
        Assert.Equal([2, 2], funnel.Groups[1].Steps.Take(2).Select(step => step.Count));
        Assert.Equal((0, null), (funnel.Groups[1].Steps[0].Recorded, funnel.Groups[1].Steps[1].Rate));
    }

    [Fact]
    public void Steps_WithinAScopeThatLeadsLack_BeginWithoutThem()
    {
        var story = TwoDealers.WithLeads("L1 10-01T08:00 website");
        var figures = story.Figures(Told.Period("10-01", "10-31"));

        Assert.Equal(FunnelStage.Leads, SalesFunnel.Of(figures, FunnelBenchmark.Peers).Total.Steps[0].Stage);
        Assert.Equal(
            FunnelStage.Traffic,
            SalesFunnel.Of(figures.By(Dimensions.Media), FunnelBenchmark.Peers).Total.Steps[0].Stage);
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
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelBenchmark((FunnelStage.Leads, 0.5)));
    }

    private static SalesFunnel Make(FunnelBenchmark benchmark)
    {
        var period = Told.Period("10-01", "10-31");
        return SalesFunnel.Of(TwoDealers.Figures(period).By(Dimensions.Dealer), benchmark);
    }
}

using System.Globalization;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

/// <summary>Ann's cards against Bob's.</summary>
public sealed class ShortBoardTests
{
    [Fact]
    public void Weakest_OneTestDriveForTwentyVisitors_IsTheTestDriveAndNotThePeersOrder()
    {
        var ann = Cards("A", 1, "Ann", "test-drive | 10-08 order | 10-18 delivered")
            + Cards("B", 9, "Ann", "| 10-08 order | 10-18 delivered") + Cards("C", 10, "Ann", "");
        var bob = Cards("D", 9, "Bob", "test-drive | 10-08 order | 10-18 delivered")
            + Cards("E", 1, "Bob", "test-drive") + Cards("F", 10, "Bob", "");

        var groups = Make(ann + bob).Groups;

        // 20 visitors, 45 points short; with a test drive Bob's order 9 in 10, without it none: 20 x 0.45 x 0.9.
        var weakest = groups[0].Weakest!;
        Assert.Equal((FunnelStage.TestDriven, 0.05, 0.5), (weakest.Stage, weakest.Rate, weakest.Benchmark));
        Assert.Equal(8.1, weakest.ExtraDeliveries, 1e-9);
        Assert.Null(groups[1].Weakest);
    }

    [Fact]
    public void Weakest_NineEntered_IsNotJudged()
    {
        var bob = Cards("B", 30, "Bob", "test-drive | 10-08 order");

        Assert.Null(Make(Cards("A", 9, "Ann", "test-drive") + bob).Groups[0].Weakest);
        Assert.Equal(
            FunnelStage.Ordered, Make(Cards("A", 10, "Ann", "test-drive") + bob).Groups[0].Weakest!.Stage);
    }

    [Fact]
    public void Weakest_DifferenceThatMayBeChance_IsNotNamed()
    {
        // 6 of 10 against 8 of 10 would cost two cars; 3 of 10 against 8 of 10 costs five and is no chance.
        var bob = Cards("B", 8, "Bob", "test-drive | 10-08 order") + Cards("C", 2, "Bob", "test-drive");
        var near = Cards("A", 6, "Ann", "test-drive | 10-08 order") + Cards("D", 4, "Ann", "test-drive");
        var far = Cards("A", 3, "Ann", "test-drive | 10-08 order") + Cards("D", 7, "Ann", "test-drive");

        Assert.Null(Make(near + bob).Groups[0].Weakest);
        Assert.Equal(5, Make(far + bob).Groups[0].Weakest!.ExtraDeliveries, 1e-9);
    }

    [Fact]
    public void Weakest_SureButCheaperThanACar_IsNotNamed()
    {
        // None of Ann's ten was test-driven, all of Bob's were; but a test drive made no difference to the order.
        var ann = Cards("A", 10, "Ann", "");
        var bob = Cards("B", 1, "Bob", "test-drive | 10-08 order") + Cards("C", 39, "Bob", "test-drive")
            + Cards("D", 10, "Bob", "");

        Assert.Null(Make(ann + bob).Groups[0].Weakest);
    }

    // Of Bob's those with a test drive ordered less often than those without: more of them would bring no car.
    [Fact]
    public void Weakest_WhereTheRecordBringsNoOrder_CostsNothingAndIsNotNamed()
    {
        var ann = Cards("A", 20, "Ann", "| 10-08 order");
        var bob = Cards("B", 10, "Bob", "test-drive") + Cards("C", 10, "Bob", "| 10-08 order");

        var group = Make(ann + bob).Groups[0];

        var step = group.Steps.Single(one => one.Stage == FunnelStage.TestDriven);
        Assert.Equal((0d, 0.5), (step.Rate, step.Benchmark));
        Assert.Null(group.Weakest);
    }

    [Fact]
    public void Weakest_OrdersThatWait_AreNotLost()
    {
        var ann = Cards("A", 20, "Ann", "test-drive | 10-08 order");
        var bob = Cards("B", 20, "Bob", "test-drive | 10-08 order | 10-09 delivered");

        var group = Make(ann + bob).Groups[0];

        Assert.Equal((20, 0, 0d), (group.Steps[^1].Waiting, group.Steps[^1].Lost, group.Steps[^1].Rate));
        Assert.Null(group.Weakest);
    }

    [Fact]
    public void Weakest_AgainstATarget_HasToLieBelowItForSure()
    {
        var ann = Cards("A", 4, "Ann", "test-drive | 10-08 order") + Cards("B", 16, "Ann", "test-drive");

        Assert.Null(Make(ann, new((FunnelStage.Ordered, 0.3))).Total.Weakest);
        Assert.Equal(6, Make(ann, new((FunnelStage.Ordered, 0.5))).Total.Weakest!.ExtraDeliveries, 1e-9);
    }

    [Fact]
    public void Weakest_AgainstAnotherFunnel_IsHeldAgainstItsCustomers()
    {
        var before = Make(Cards("A", 20, "Ann", "test-drive | 10-08 order")).Total;

        var now = Make(Cards("A", 20, "Ann", "test-drive"), FunnelBenchmark.Of(before)).Total;

        Assert.Equal(new WeakestStep(FunnelStage.Ordered, 0, 1, 20), now.Weakest);
    }

    [Fact]
    public void Weakest_LeadsThatWentNoFurther_AreJudgedByTheLeadsAlone()
    {
        // Ann filed 5 of 20 leads, Bob 15 of 20; 80 walk-ins of Ann's would have hidden it. Nobody else loses anyone,
        // so that each lead is an order: 20 x (0.75 - 0.25).
        var ann = Cards("A", 85, "Ann", "test-drive | 10-08 order");
        var bob = Cards("B", 15, "Bob", "test-drive | 10-08 order");
        var story = Story.OfCards(ann + bob).WithLeads(Leads("A", 5, 20) + Leads("B", 15, 20));
        story = story with
        {
            Leads = [.. story.Leads.Select(lead => lead.Id.Value[0] == 'B'
                ? lead with { Consultant = new("Bob") }
                : lead)],
        };

        var groups = SalesFunnel.Of(
            story.Figures(Told.Period("10-01", "10-31")).By(Dimensions.Consultant), FunnelBenchmark.Peers).Groups;

        Assert.Equal(new WeakestStep(FunnelStage.Traffic, 0.25, 0.75, 10), groups[0].Weakest);
        Assert.Null(groups[1].Weakest);
    }

    [Fact]
    public void Steps_TestDrivesThatWereSkipped_AreShownApart()
    {
        var step = Make(
            """
            A outreach 10-01 A | 10-04 showroom test-drive | 10-05 order | 10-06 delivered
            B outreach 10-01 A | 10-04 showroom presentation | 10-05 order | 10-06 delivered
            C outreach 10-01 A | 10-04 showroom presentation | 10-05 order | 10-06 delivered
            """).Total.Steps.Single(one => one.Stage == FunnelStage.TestDriven);

        Assert.Equal((3, 1, 2), (step.Count, step.Recorded, step.Passed));
        Assert.Equal(1 / 3d, step.Rate);
    }

    [Fact]
    public void Of_WholesaleCards_AreLeftOutUnlessAskedFor()
    {
        var story = Story.OfCards(Cards("A", 2, "Ann", "") + Cards("B", 3, "Ann", "| 10-02 order"));
        story = story with
        {
            Filings = [.. story.Filings.Select(filing => filing.Card.Value[0] == 'B'
                ? filing with { CustomerKind = CustomerKind.Wholesale }
                : filing)],
        };
        var figures = story.Figures(Told.Period("10-01", "10-31"));
        var wholesale = figures.Where(Dimensions.CustomerKind.Is("wholesale"));

        Assert.Equal(2, FiledOf(SalesFunnel.Of(figures, FunnelBenchmark.Peers)));
        Assert.Equal(5, FiledOf(SalesFunnel.Of(figures, FunnelBenchmark.Peers, customers: null)));
        Assert.Equal(3, FiledOf(SalesFunnel.Of(wholesale, FunnelBenchmark.Peers)));
    }

    [Fact]
    public void Of_ScopeThatTrafficLacks_BeginsWithTheFiling()
    {
        var figures = Story.OfCards(Cards("A", 2, "Ann", "")).Figures(Told.Period("10-01", "10-31"));

        var funnel = SalesFunnel.Of(figures.Where(Dimensions.Channel.Is("walk-in")), FunnelBenchmark.Peers);

        Assert.Equal((FunnelStage.Filed, 2), (funnel.Total.Steps[0].Stage, funnel.Total.Steps[0].Count));
        Assert.Equal(Dimensions.Channel.Is("walk-in"), funnel.Where);
    }

    private static long FiledOf(SalesFunnel funnel) =>
        funnel.Total.Steps.Single(step => step.Stage == FunnelStage.Filed).Count;

    private static SalesFunnel Make(string cards, FunnelBenchmark? benchmark = null) => SalesFunnel.Of(
        Story.OfCards(cards).Figures(Told.Period("10-01", "10-31")).By(Dimensions.Consultant),
        benchmark ?? FunnelBenchmark.Peers);

    private static string Leads(string cards, int filed, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"{cards}L{number} 10-01T08:00 website{(number <= filed ? $" card {cards}{number}" : "")}\n")));

    private static string Cards(string name, int count, string consultant, string life)
    {
        var (contents, events) = life.Split('|', 2) is [var first, var rest] ? (first, $"| {rest}") : (life, "");
        return string.Concat(Enumerable.Range(1, count).Select(number => string.Create(
            CultureInfo.InvariantCulture, $"{name}{number} walk-in 10-01 B {contents} by {consultant} {events}\n")));
    }
}

using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Inventory;

public sealed class RetailPlanningTests
{
    private static readonly PlannedStock Stock = new(Orders: 5, Prospects: 40);

    // From the stock: 5 × 8/10 + 40 × 12/60 = 4 + 8 = 12. A new card closes at 10/60.
    internal static readonly RetailRates Rates = new(
        new(OpeningOrders: new(8, 10), OpeningProspects: new(12, 60), NewShowroom: new(9, 50), NewOutreach: new(1, 10)),
        [
            new(FilingChannel.WalkIn, new(6, 30), new(30, 60)),
            new(FilingChannel.Phone, new(3, 20), new(20, 50)),
            new(FilingChannel.Outreach, new(1, 10), null),
        ],
        Opening: new(10, 60),
        Closing: Stock);

    [Fact]
    public void Plan_OfTwenty_RunsTheFormulaBackwards()
    {
        var plan = Planned(Rates, 20);

        Assert.Equal([20, 4, 8, 8, 48, 93], plan.Steps.Select(step => step.Value));
        Assert.Equal((48, 93, 40, 88L), (plan.NewCards, plan.Prospects, plan.Filings, plan.Traffic));
        Assert.Equal([(24, 48L), (16, 40L), (8, 0L)], plan.Channels.Select(each => (each.NewCards, each.Traffic)));
        Assert.Equal(20, plan.Expected);
        Assert.Empty(plan.Notes);
    }

    [Fact]
    public void Plan_ThatDoesNotDivide_RoundsUpAtTheEnd()
    {
        // From the stock: 1 × 8/10 + 3 × 12/60 = 1.4; (3 − 1.4) ÷ 1/6 = 9.6 cards, so 10: 5, 3.33, 1.67.
        var plan = Planned(Rates, 3, new(1, 3));

        Assert.Equal(10, plan.NewCards);
        Assert.Equal([(5, 10L), (3, 8L), (2, 0L)], plan.Channels.Select(each => (each.NewCards, each.Traffic)));
        Assert.Equal(1.4 + (10 / 6d), plan.Expected, 1e-12);
    }

    [Fact]
    public void Plan_StockIsEnough_NeedsNoNewCard()
    {
        var plan = Planned(Rates, 11);

        Assert.Equal((0, 0L, 12d), (plan.NewCards, plan.Traffic, plan.Expected));
    }

    [Theory]
    [InlineData(0, 30, "no-new-deliveries")]
    [InlineData(0, 0, "no-new-cards")]
    public void Plan_WithoutACloseRate_IsInfeasibleForAReason(long delivered, long filed, string reason)
    {
        var rates = Rates with
        {
            Conversion = Rates.Conversion with { NewShowroom = new(delivered, filed), NewOutreach = default },
        };

        var infeasible = rates.Plan(20, Stock);

        Assert.Equal((reason, 12d), (infeasible.Why?.Code, infeasible.FromStock ?? 0));
    }

    [Fact]
    public void Plan_WithoutAFilingRate_SaysWhyTrafficIsUnknown()
    {
        var plan = Planned(
            Rates with
            {
                Channels =
                [
                    new(FilingChannel.WalkIn, new(6, 30), new(0, 60)),
                    new(FilingChannel.Phone, new(3, 20), default(Conversion)),
                ],
            },
            20);

        Assert.Equal(["nothing-filed", "no-traffic"], plan.Channels.Select(channel => channel.WhyNoTraffic!.Code));
        Assert.Null(plan.Traffic);
    }

    [Fact]
    public void Plan_StockOfUnknownRate_CountsAsNothingAndSaysSo()
    {
        var plan = Planned(Rates with { Conversion = Rates.Conversion with { OpeningOrders = default } }, 20);

        Assert.Equal(["no-opening-orders"], plan.Notes.Select(note => note.Code));
        Assert.Equal(72, plan.NewCards);
    }

    [Fact]
    public void Plan_ProspectsOfUnknownRate_CountAsNothingAndSayIt()
    {
        var plan = Planned(Rates with { Conversion = Rates.Conversion with { OpeningProspects = default } }, 20);

        Assert.Equal(["no-opening-prospects"], plan.Notes.Select(note => note.Code));
        Assert.Equal(96, plan.NewCards);
    }

    [Fact]
    public void Plan_WithoutStock_NeedsNoRateOfIt()
    {
        var idle = Rates with
        {
            Conversion = Rates.Conversion with { OpeningOrders = default, OpeningProspects = default },
        };

        Assert.Empty(Planned(idle, 20, new(0, 0)).Notes);
    }

    [Fact]
    public void Plan_TrafficOfOneChannelUnknown_IsUnknown()
    {
        var plan = Planned(
            Rates with { Channels = [Rates.Channels[0], new(FilingChannel.Phone, new(3, 20), default(Conversion))] },
            20);

        Assert.Equal([true, false], plan.Channels.Select(channel => channel.Traffic is not null));
        Assert.Null(plan.Traffic);
    }

    [Fact]
    public void IsFeasible_WithAPlan_OrNot()
    {
        Assert.True(Rates.Plan(20, Stock).IsFeasible);
        Assert.False((Rates with { Conversion = default }).Plan(20, Stock).IsFeasible);
    }

    // 12 from the stock, and 30 × 10/60.
    [Fact]
    public void Expected_OfThirtyNewCards_AddsTheirShareToTheStocks() => Assert.Equal(17, Rates.Expected(Stock, 30));

    [Theory]
    [InlineData(-1, 5, 40)]
    [InlineData(20, -1, 40)]
    [InlineData(20, 5, -1)]
    public void Plan_OfLessThanNothing_IsRefused(long target, long orders, long prospects)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rates.Plan(target, new(orders, prospects)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RetailWhatIf.Of(Rates, target, new(orders, prospects)));
    }

    [Fact]
    public void Rates_OfOctober_AreReadOffTheFacts()
    {
        var period = Told.Period("10-01", "10-31");
        var story = Told.October with
        {
            Traffic = Story.OfTraffic(
                """
                T1 visit 10-01T10:00 first filed
                T2 visit 10-02T10:00 first none
                T3 visit 10-03T10:00 again follow-up
                T4 call  10-04T10:00 filed
                """).Traffic,
        };

        var rates = RetailRates.Of(story.Figures(period));

        Assert.Equal(new PlannedStock(1, 6), rates.Opening);
        Assert.Equal(new PlannedStock(1, 3), rates.Closing);
        Assert.Equal(
            [
                new(FilingChannel.WalkIn, new(1, 4), new Conversion(1, 2)),
                new(FilingChannel.Phone, new(0, 1), new Conversion(1, 1)),
                new ChannelRates(FilingChannel.Outreach, new(1, 2), null),
            ],
            rates.Channels);
        Assert.Equal((new Conversion(2, 7), new Conversion(2, 3)), (rates.New, rates.Filing));
    }

    [Fact]
    public void Rates_InAScopeThatTrafficLacks_HaveNoFilingRate()
    {
        var figures = (Told.October with
        {
            Traffic = Story.OfTraffic("T1 visit 10-01T10:00 first filed").Traffic,
        }).Figures(Told.Period("10-01", "10-31"));

        var rates = RetailRates.Of(figures.Where(Dimensions.Channel.Is("walk-in")));

        Assert.All(rates.Channels, channel => Assert.Null(channel.Filing));
        Assert.Equal(new Conversion(1, 1), RetailRates.Of(figures).Channels[0].Filing);
    }

    private static RetailPlan Planned(RetailRates rates, long target, PlannedStock? stock = null) =>
        Assert.IsType<RetailPlan>(rates.Plan(target, stock ?? Stock).Plan);
}

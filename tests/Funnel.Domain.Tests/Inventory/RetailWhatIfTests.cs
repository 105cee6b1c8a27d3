using Funnel.Domain.Inventory;

namespace Funnel.Domain.Tests.Inventory;

public sealed class RetailWhatIfTests
{
    private static readonly PlannedStock Stock = new(Orders: 5, Prospects: 40);

    [Fact]
    public void Levers_ThreeDeliveriesShort_EachSayHowFarTheyMustRise()
    {
        var whatIf = RetailWhatIf.Of(RetailPlanningTests.Rates, 25, Stock);

        Assert.Equal(22, whatIf.Expected);
        Assert.Equal(
            [
                "opening-order-rate 0.8 -> cannot, at best 23",
                "opening-prospect-rate 0.2 -> 0.275, at best 54",
                "new-showroom-rate 0.18 -> 0.24, at best 63",
                "new-outreach-rate 0.1 -> 0.4, at best 31",
                "filing-rate 0.4545 -> 0.6061, at best 32.8",
            ],
            whatIf.Levers.Select(lever => $"{lever.Id} {lever.Current:0.####} -> "
                + $"{lever.Needed?.ToString("0.####") ?? "cannot"}, at best {lever.AtBest:0.####}"));
        Assert.Equal("not-even-all", whatIf.Levers[0].WhyNot!.Code);
        Assert.Equal(0.075, whatIf.Levers[1].Raise!.Value, 1e-12);
    }

    [Fact]
    public void Levers_TargetReachedAlready_NeedNotRise() =>
        Assert.Equal(
            [0, 0, 0, 0, 0],
            RetailWhatIf.Of(RetailPlanningTests.Rates, 22, Stock).Levers.Select(lever => lever.Raise));

    [Fact]
    public void Levers_TargetPassedAlready_NeedNotRise() =>
        Assert.Equal(
            [0, 0, 0, 0, 0],
            RetailWhatIf.Of(RetailPlanningTests.Rates, 20, Stock).Levers.Select(lever => lever.Raise));

    // No opening order closed yet: from nothing, 2 more deliveries are 2 of 5 orders.
    [Fact]
    public void Lever_OfAnUnknownRate_StartsFromNothing()
    {
        var rates = RetailPlanningTests.Rates;
        var unknown = rates with { Conversion = rates.Conversion with { OpeningOrders = default } };

        var lever = RetailWhatIf.Of(unknown, 20, Stock).Levers[0];

        Assert.Null(lever.Current);
        Assert.Equal((0.4, 23), (lever.Needed!.Value, lever.AtBest));
    }

    [Fact]
    public void Levers_WithNothingToConvert_SayWhy()
    {
        var rates = RetailPlanningTests.Rates;
        var idle = rates with
        {
            Conversion = rates.Conversion with { NewShowroom = new(0, 50), NewOutreach = default },
        };

        Assert.Equal(
            ["nothing-to-convert", "not-even-all", "", "nothing-to-convert", "cards-do-not-close"],
            RetailWhatIf.Of(idle, 30, new(0, 10)).Levers.Select(lever => lever.WhyNot?.Code ?? ""));
    }
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Tests.Kpis;

public sealed class KpiChangeTests
{
    [Theory]
    [InlineData(15L, 10L, 0.5)]
    [InlineData(5L, 10L, -0.5)]
    [InlineData(14L, 9L, null)]
    [InlineData(0L, 0L, null)]
    public void ChangeFrom_OfACount_IsAShareOfTenOrMore(long now, long before, double? change) =>
        Assert.Equal(change, new KpiValue(StockKpis.NewProspects, now, null)
            .ChangeFrom(new(StockKpis.NewProspects, before, null)));

    [Theory]
    [InlineData(5, 10, 2, 10, 0.3)]
    [InlineData(2, 10, 5, 10, -0.3)]
    [InlineData(5, 9, 2, 10, null)]
    [InlineData(5, 10, 2, 9, null)]
    public void ChangeFrom_OfARate_IsADifferenceOnTenOrMoreEach(
        long part, long whole, long partBefore, long wholeBefore, double? change)
    {
        var moved = new KpiValue(FlowRateKpis.CloseRate, part, whole)
            .ChangeFrom(new(FlowRateKpis.CloseRate, partBefore, wholeBefore));

        Assert.Equal(change is null, moved is null);
        Assert.Equal(change ?? 0, moved ?? 0, 1e-12);
    }

    [Fact]
    public void ChangeFrom_OfAnAverage_IsAShareOfTheEarlierOne() => Assert.Equal(
        1.5, new KpiValue(FollowUpKpis.DaysToOrder, 500, 10).ChangeFrom(new(FollowUpKpis.DaysToOrder, 200, 10)));

    [Fact]
    public void ChangeFrom_AnotherKpi_IsRefused() => Assert.Throws<ArgumentException>(
        () => new KpiValue(StockKpis.NewProspects, 5, null).ChangeFrom(new(StockKpis.LostProspects, 5, null)));

    [Fact]
    public void ChangeFrom_AnAverageOfNothing_IsUnknown() => Assert.Null(
        new KpiValue(FollowUpKpis.DaysToOrder, 20, 10).ChangeFrom(new(FollowUpKpis.DaysToOrder, 0, 10)));

    [Fact]
    public void ToString_OfEachKind_ShowsBothNumbers() => Assert.Equal(
        ["new-prospects 3", "close-rate 1/8 = 12.5 %", "days-to-order 25/10 = 2.5", "close-rate 0/0: no value"],
        new KpiValue[]
        {
            new(StockKpis.NewProspects, 3, null),
            new(FlowRateKpis.CloseRate, 1, 8),
            new(FollowUpKpis.DaysToOrder, 25, 10),
            new(FlowRateKpis.CloseRate, 0, 0),
        }.Select(value => value.ToString()));

    [Fact]
    public void IsNothing_OfDays_IsNoFact()
    {
        Assert.True(new KpiValue(TrafficKpis.DailyShowroomTraffic, 0, 31).IsNothing);
        Assert.False(new KpiValue(FlowRateKpis.CloseRate, 0, 5).IsNothing);
        Assert.True(new KpiValue(FlowRateKpis.CloseRate, 0, 0).IsNothing);
        Assert.False(new KpiValue(StockKpis.NewProspects, 3, null).IsNothing);
    }
}

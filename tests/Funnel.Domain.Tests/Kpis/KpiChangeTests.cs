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
}

using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class StaffKpisTests
{
    // K3 left the day before October and K5 starts the day after it.
    private static readonly Story Dealers = new Story
    {
        Consultants =
        [
            new(new("K1"), new("D1")),
            new(new("K2"), new("D1"), ActiveUntil: new(2010, 10, 1)),
            new(new("K3"), new("D1"), ActiveUntil: new(2010, 9, 30)),
            new(new("K4"), new("D1"), ActiveFrom: new(2010, 10, 31)),
            new(new("K5"), new("D1"), ActiveFrom: new(2010, 11, 1)),
            new(new("K6"), new("D2"), ActiveFrom: new(2010, 1, 1)),
        ],
    }.WithCards(
        """
        A walk-in 09-01 B | 10-02 order | 10-03 delivered
        B walk-in 10-01 B | 10-02 order | 10-05 order-cancelled
        C walk-in 10-01 B at D2
        D walk-in 10-01 B at D3
        """);

    [Theory]
    [InlineData("10-31", "deliveries-per-consultant", "D1 1/3, D2 0/1")]
    [InlineData("10-31", "orders-per-consultant", "D1 2/3, D2 0/1")]
    [InlineData("10-31", "cards-per-consultant", "D1 1/3, D2 1/1, D3 1/0")]
    [InlineData("10-30", "cards-per-consultant", "D1 1/2, D2 1/1, D3 1/0")]
    public void PerConsultant_OfADealer_IsOfThoseInServiceOnADayOfThePeriod(
        string asOf, string id, string expected) =>
        Assert.Equal(expected, Dealers.Report("10-01", "10-31", asOf).Split(id, Dimensions.Dealer));

    [Fact]
    public void PerConsultant_OfTheNetwork_IsTheRatioOfTheSums() =>
        Assert.Equal("3/4", Dealers.Report("10-01", "10-31")["cards-per-consultant"]);

    [Fact]
    public void PerConsultant_IsKnown_ByDealerAndRegionAlone() => Assert.Equal(
        [Dimensions.Dealer, Dimensions.Region],
        Dealers.Report("10-01", "10-31").Catalog.Get("deliveries-per-consultant").Dimensions);
}

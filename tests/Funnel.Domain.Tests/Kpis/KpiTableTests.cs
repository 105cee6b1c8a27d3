using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class KpiTableTests
{
    private static readonly Report East = Of(
        """
        A phone 10-05 B by Ann | 10-20 order | 10-25 delivered
        B phone 10-09 B by Bob
        """,
        "T1 visit 10-01T10:00 first filed").Report("10-01", "10-10", "10-31");

    private static readonly Report West = Of(
        "C phone 10-09 C by Cid at D2", "T2 visit 10-01T10:00 first none at D2").Report("10-01", "10-10", "10-31");

    [Fact]
    public void Sum_OfTwoDealers_AddsBothSidesOfEachKpi()
    {
        var sum = KpiTable.Sum(East.By(Dimensions.Dealer), West.By(Dimensions.Dealer));

        Assert.Equal("1/3", Report.Text(sum.Total.Get("close-rate")));
        Assert.Equal(["D1", "D2"], sum.Groups.Select(group => group.Key.ToString()));
        Assert.Equal(["1/2", "0/1"], sum.Groups.Select(group => Report.Text(group.Values.Get("close-rate"))));
    }

    [Fact]
    public void Sum_OfDaysOfAPeriod_LeavesThemAsTheyAre()
    {
        var sum = KpiTable.Sum(East.By(), West.By());

        Assert.Equal("2/10", Report.Text(sum.Total.Get("daily-showroom-traffic")));
    }

    [Fact]
    public void Sum_OfTheSameGroup_MakesItOne()
    {
        var sum = KpiTable.Sum(East.By(Dimensions.Channel), West.By(Dimensions.Channel));

        Assert.Equal("phone", Assert.Single(sum.Groups).Key.ToString());
        Assert.Equal("1/3", Report.Text(sum.Groups[0].Values.Get("close-rate")));
    }

    [Fact]
    public void Sum_OfUnlikeParts_IsRefused()
    {
        var other = East.Of([StockKpis.NewProspects], [Dimensions.Dealer]);

        Assert.Throws<ArgumentException>(() => KpiTable.Sum());
        Assert.Throws<ArgumentException>(() => KpiTable.Sum(East.By(), West.By(Dimensions.Dealer)));
        Assert.Throws<ArgumentException>(() => KpiTable.Sum(East.By(Dimensions.Dealer), other));
        Assert.Throws<ArgumentException>(() =>
            new KpiValue(StockKpis.NewProspects, 1, null).Plus(new(StockKpis.LostProspects, 1, null)));
    }

    private static Story Of(string cards, string traffic) => Story.OfTraffic(traffic).WithCards(cards);
}

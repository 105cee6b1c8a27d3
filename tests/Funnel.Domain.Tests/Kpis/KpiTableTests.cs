using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class KpiTableTests
{
    private static readonly SalesStandard Gps = SalesStandards.Gps;

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
    public void Difference_OfTwoGroups_HasAnIntervalSinceTheyShareNoRecord()
    {
        var rate = Gps.Kpis.Get("close-rate");
        var table = East.By(Dimensions.Consultant);

        // 1 of 1 against 0 of 1.
        Assert.True(table.Difference(new("Ann"), new("Bob"), rate, Confidence.At95).Interval is { High: 1 });
        Assert.Throws<ArgumentException>(() =>
            table.Difference(new("Ann"), new("Ann"), rate, Confidence.At95));
    }

    [Fact]
    public void Sum_BeyondWhatANumberHolds_Overflows()
    {
        var rate = Gps.Kpis.Get("close-rate");
        KpiValue most = new(rate, 0, long.MaxValue);

        Assert.Throws<OverflowException>(() => most.Plus(new(rate, 0, 1)));
        Assert.Throws<OverflowException>(() => new KpiValue(rate, long.MaxValue, 1).Plus(new(rate, 1, 1)));
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

    [Fact]
    public void Sum_OfTwoPeriods_IsRefused() => Assert.Throws<ArgumentException>(() => KpiTable.Sum(
        East.By(Dimensions.Dealer),
        Of("C phone 10-09 C by Cid at D2", "").Report("10-01", "10-09", "10-31").By(Dimensions.Dealer)));

    [Fact]
    public void Has_GroupOfTheTable_OrNot()
    {
        var table = East.By(Dimensions.Consultant);

        Assert.Equal(
            [true, true, false],
            new[] { "Ann", "Bob", "Cid" }.Select(consultant => table.Has(new GroupKey(consultant))));
    }

    [Fact]
    public void Of_FiguresOfATable_IsThatTable()
    {
        var (table, groups) = FewFigures();

        Assert.Equal(table, KpiTable.Of(table.Period, table.By, [groups[1], groups[0]], table.Total));
    }

    [Fact]
    public void Equals_OneDifference_IsAnotherTable()
    {
        var (table, groups) = FewFigures();
        var lost = new KpiValue(StockKpis.LostProspects, 1, null);
        KpiValue[] moved = [new(StockKpis.NewProspects, 7, null), lost];

        Assert.False(table.Equals(null));
        Assert.NotEqual(table, KpiTable.Of(Told.Period("10-01", "10-09"), table.By, groups, table.Total));
        Assert.NotEqual(table, KpiTable.Of(table.Period, [Dimensions.Dealer], groups, table.Total));
        Assert.NotEqual(table, KpiTable.Of(table.Period, table.By, groups, moved));
        Assert.NotEqual(table, KpiTable.Of(table.Period, table.By, [groups[0]], table.Total));
        Assert.NotEqual(table, KpiTable.Of(table.Period, table.By, [groups[0], (groups[1].Key, moved)], table.Total));
    }

    [Fact]
    public void Of_GroupOfOtherKpis_IsRefused()
    {
        var (table, groups) = FewFigures();

        Assert.Throws<ArgumentException>(() => KpiTable.Of(
            table.Period, table.By, [groups[0], (groups[1].Key, [groups[1].Values[0]])], table.Total));
    }

    [Fact]
    public void Months_WithSomethingInThem_AreGroups()
    {
        var history = Of("A phone 10-05 B\nB phone 11-05 B | 11-06 lost gave-up", "").ToHistory();

        var table = SalesStandards.Lotus.Figures(history, Told.Period("09-01", "11-30"))
            .Of([StockKpis.NewProspects, StockKpis.LostProspects])
            .By([KpiSeries.Month])
            .Table;

        Assert.Equal(["2010-10", "2010-11"], table.Groups.Select(group => group.Key.ToString()));
    }

    /// <summary>New and lost prospects by consultant: Ann and Bob have one new each.</summary>
    private static (KpiTable Table, List<(GroupKey Key, IReadOnlyList<KpiValue> Values)> Groups) FewFigures()
    {
        var table = East.Of([StockKpis.NewProspects, StockKpis.LostProspects], [Dimensions.Consultant]);
        return (table, [.. table.Groups.Select(group => (group.Key, group.Values))]);
    }

    private static Story Of(string cards, string traffic) => Story.OfTraffic(traffic).WithCards(cards);
}

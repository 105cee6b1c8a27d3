using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using NodaTime;
using static Funnel.Samples.Dashboard.Tests.Figures.MadeUpDealers;

namespace Funnel.Samples.Dashboard.Tests.Figures;

/// <summary>Cards filed: 2 in July, 3 in August, 1 in September, 1 in October, which runs.</summary>
public sealed class ControlFiguresTests
{
    private static readonly ReportingPeriod October = new(On(10, 1), On(10, 31), On(10, 18));

    private static readonly NetworkRecords Records = Of(
        [Card("A1", "D1", On(7, 1)), Card("A2", "D1", On(8, 3)), Card("A3", "D1", On(9, 30))],
        [
            Card("B1", "D2", On(7, 31)), Card("B2", "D2", On(8, 4)), Card("B3", "D2", On(8, 31)),
            Card("B4", "D2", On(10, 18)),
        ]);

    // The centre is the mean of 2, 3 and 1; moves of 1 and 2 reach 2.66 × 1.5 = 3.99 to either side.
    [Fact]
    public void Chart_OfACountByMonth_JudgesWholeMonthsAndShowsTheRunningOne()
    {
        var chart = Chart(Scope.Group)!.Chart;

        Assert.Equal(["2026-07", "2026-08", "2026-09", "2026-10"], chart.Points.Select(point => point.Period));
        Assert.Equal([2L, 3, 1, 1], chart.Points.Select(point => point.Value.Numerator));
        Assert.Equal([true, true, true, false], chart.Points.Select(point => point.IsJudged));
        Assert.Equal(2, chart.Centre);
        Assert.Equal(-1.99, chart.Points[0].Limits!.Value.Low, 9);
        Assert.Equal(5.99, chart.Points[0].Limits!.Value.High, 9);
        Assert.Equal([ChartFlag.Trial], chart.Flags);
    }

    [Fact]
    public void Chart_OfADealer_BeginsWithTheFirstWholeMonthOfItsRecords()
    {
        var controlled = Chart(new(new DealerId("D2")))!;

        Assert.Equal(["2026-08", "2026-09", "2026-10"], controlled.Chart.Points.Select(point => point.Period));
        Assert.Equal([2L, 0, 1], controlled.Chart.Points.Select(point => point.Value.Numerator));
        Assert.Equal([On(8, 31), On(9, 30), On(10, 18)], controlled.Periods.Select(period => period.Cut));
    }

    // 12 weeks up to that of 12 to 18 October, which is over on the 18th.
    [Fact]
    public void Chart_ByWeek_HasWeeksFromMonday()
    {
        var controlled = new ControlFigures(new(SalesStandards.Gps))
            .Of(Records, Scope.Group, October, StockKpis.NewProspects, KpiSeries.Week)!;

        Assert.All(controlled.Periods, week => Assert.Equal(IsoDayOfWeek.Monday, week.From.DayOfWeek));
        Assert.Equal(On(7, 6), controlled.Periods[0].From);
        Assert.Equal(15, controlled.Chart.Points.Count);
        Assert.All(controlled.Chart.Points, point => Assert.True(point.IsJudged));
        Assert.Equal(6, controlled.Chart.Points.Sum(point => point.Value.Numerator));
    }

    [Fact]
    public void Chart_BeforeAnythingIsWholeOrOfNobody_IsNone()
    {
        Assert.Null(new ControlFigures(new(SalesStandards.Gps)).Of(
            Records, Scope.Group, new(On(6, 1), On(6, 30)), StockKpis.NewProspects, KpiSeries.Month));
        Assert.Null(Chart(new(new DealerId("D9"))));
    }

    private static ControlledKpi? Chart(Scope scope) => new ControlFigures(new(SalesStandards.Gps))
        .Of(Records, scope, October, StockKpis.NewProspects, KpiSeries.Month);
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Statistics.Tests;

public sealed class ControlChartTests
{
    private static readonly (long, long)[] Rates =
    [
        (12, 60), (15, 66), (9, 58), (20, 70), (11, 61), (14, 64), (0, 0), (13, 60), (16, 72), (10, 55), (12, 63),
        (30, 65), (14, 66), (11, 59),
    ];

    [Fact]
    public void Of_ARate_HasLaneysLimitsAndNoMoveAcrossAMissingMonth()
    {
        var chart = OfRates(ChartOptions.Default, Rates);

        Assert.Equal(ChartKind.Rate, chart.Kind);
        Assert.Equal(0.22832722832722832, chart.Centre!.Value, 12);
        Assert.Equal(1.4800731305657908, chart.SigmaZ!.Value, 12);
        Assert.Empty(chart.Flags);
        Assert.Null(chart.Points[6].Limits);
        Assert.Equal(new ShareInterval(0, 0.4689430852910239).High, chart.Points[0].Limits!.Value.High, 12);
        Assert.Equal(0.005560231626149104, chart.Points[3].Limits!.Value.Low, 12);
        Assert.Equal([11], PlacesOf(chart, ChartSignal.Outside));
        Assert.Empty(PlacesOf(chart, ChartSignal.Run));
        Assert.Empty(PlacesOf(chart, ChartSignal.Crossings));
    }

    [Fact]
    public void Of_ARateWithPlainLimits_IsThePChart()
    {
        var chart = OfRates(new() { PlainLimits = true }, Rates);

        Assert.Equal(1, chart.SigmaZ);
        Assert.Equal(0.22832722832722832 + (3 * Math.Sqrt(0.22832722832722832 * (1 - 0.22832722832722832) / 65)),
            chart.Points[11].Limits!.Value.High, 12);
    }

    // The centre is 7.83, the mean move 38/11; the reach 2.66 moves.
    [Fact]
    public void Of_ACount_IsAnXmRChart()
    {
        var chart = OfCounts(ChartOptions.Default, 5, 7, 6, 9, 8, 7, 6, 8, 20, 7, 6, 5);

        Assert.Equal(ChartKind.Values, chart.Kind);
        Assert.Null(chart.SigmaZ);
        Assert.Equal(7.833333333333333, chart.Centre!.Value, 12);
        Assert.Equal(7.833333333333333 + 9.18909090909091, chart.Points[0].Limits!.Value.High, 10);
        Assert.Equal([8], PlacesOf(chart, ChartSignal.Outside));
    }

    [Fact]
    public void Of_ACountScreened_LeavesTheJumpsOutOfItsWidth()
    {
        var chart = OfCounts(new() { Screened = true }, 5, 7, 6, 9, 8, 7, 6, 8, 20, 7, 6, 5);

        Assert.Equal([ChartFlag.Screened], chart.Flags);
        Assert.Equal(7.833333333333333 + 3.842222222222222, chart.Points[0].Limits!.Value.High, 10);
    }

    // Ten points on alternating halves: one crossing, and runs of five.
    [Fact]
    public void Of_PointsThatStayOnOneSide_CrossTooSeldom()
    {
        var chart = OfCounts(ChartOptions.Default, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9);

        Assert.Equal(Enumerable.Range(0, 10), PlacesOf(chart, ChartSignal.Crossings));
        Assert.Empty(PlacesOf(chart, ChartSignal.Run));
        Assert.Equal([ChartFlag.Trial], chart.Flags);
    }

    // Seven below, one above: a run of seven of eight is longer than log₂ 8 + 3 = 6.
    [Fact]
    public void Of_ALongRun_NamesItsPoints()
    {
        var chart = OfCounts(ChartOptions.Default, 4, 5, 4, 5, 4, 5, 4, 40);

        Assert.Equal(Enumerable.Range(0, 7), PlacesOf(chart, ChartSignal.Run));
    }

    [Fact]
    public void Of_TheRunningMonth_IsShownAndNotJudged()
    {
        var chart = ControlChart.Of(
            StockKpis.NewProspects,
            [.. new long[] { 5, 7, 6, 5, 90 }.Select((n, i) => ($"2010-{i + 1:D2}", Count(n), IsWhole: i < 4))]);

        Assert.Equal(5.75, chart.Centre);
        Assert.False(chart.Points[4].IsJudged);
        Assert.Empty(chart.Points[4].Signals);
        Assert.NotNull(chart.Points[4].Limits);
    }

    [Fact]
    public void Of_ARateOfTheStock_IsAnXmRChartAndSaysThatPeriodsOverlap()
    {
        var chart = ControlChart.Of(
            FlowRateKpis.CloseRate,
            [.. Rates.Select((r, i) => ($"M{i}", new KpiValue(FlowRateKpis.CloseRate, r.Item1, r.Item2), true))]);

        Assert.Equal(ChartKind.Values, chart.Kind);
        Assert.Equal([ChartFlag.Overlapping], chart.Flags);
    }

    [Fact]
    public void Of_NoPoints_HasNoCentre() => Assert.Null(OfCounts(ChartOptions.Default).Centre);

    private static ControlChart OfRates(ChartOptions options, params (long Counted, long Of)[] points) =>
        ControlChart.Of(
            FlowRateKpis.NewCloseRate,
            [.. points.Select((p, i) => ($"M{i}", new KpiValue(FlowRateKpis.NewCloseRate, p.Counted, p.Of), true))],
            options);

    private static ControlChart OfCounts(ChartOptions options, params long[] counts) => ControlChart.Of(
        StockKpis.NewProspects, [.. counts.Select((count, i) => ($"M{i}", Count(count), true))], options);

    private static KpiValue Count(long count) => new(StockKpis.NewProspects, count, null);

    private static IEnumerable<int> PlacesOf(ControlChart chart, ChartSignal signal) =>
        chart.Points.Select((point, i) => (point, i)).Where(p => p.point.Signals.Contains(signal)).Select(p => p.i);
}

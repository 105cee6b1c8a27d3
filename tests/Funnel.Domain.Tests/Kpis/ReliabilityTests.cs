using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Tests.Kpis;

public sealed class ReliabilityTests
{
    // 15 of 30 lies between 33 and 67 % at 95 %, 48 of 96 between 40.2 and 59.8 %.
    [Theory]
    [InlineData(0, 0, Reliability.None)]
    [InlineData(29, 29, Reliability.Small)]
    [InlineData(15, 30, Reliability.Small)]
    [InlineData(0, 30, Reliability.Fair)]
    [InlineData(40, 80, Reliability.Small)]
    [InlineData(48, 96, Reliability.Fair)]
    public void Reliability_OfARate_IsByCasesAndByItsInterval(long numerator, long denominator, Reliability expected) =>
        Assert.Equal(expected, new KpiValue(FlowRateKpis.NewCloseRate, numerator, denominator).Reliability);

    [Fact]
    public void Reliability_OfAnAverage_IsByCasesAlone()
    {
        Assert.Equal(Reliability.Small, new KpiValue(FollowUpKpis.DaysToDelivery, 5_000, 29).Reliability);
        Assert.Equal(Reliability.Fair, new KpiValue(FollowUpKpis.DaysToDelivery, 5_000, 30).Reliability);
    }

    [Fact]
    public void Reliability_OfACountOrADailyMean_IsFair()
    {
        Assert.Equal(Reliability.Fair, new KpiValue(StockKpis.NewProspects, 0, null).Reliability);
        Assert.Equal(Reliability.Fair, new KpiValue(TrafficKpis.DailyShowroomTraffic, 3, 2).Reliability);
    }

    [Fact]
    public void Reliability_ByAnotherPolicy_HasItsThresholds() => Assert.Equal(
        Reliability.Fair,
        new ReliabilityPolicy { FewestCases = 10, WidestHalf = 0.4 }.Of(new(FlowRateKpis.NewCloseRate, 5, 10)));

    [Fact]
    public void IntervalAt_OfARate_IsWilsonsAndOfOthersNone()
    {
        var interval = new KpiValue(FlowRateKpis.NewCloseRate, 15, 148).IntervalAt(Confidence.At95)!.Value;

        Assert.Equal(0.0624, interval.Low, 4);
        Assert.Equal(0.1605, interval.High, 4);
        Assert.Null(new KpiValue(StockKpis.NewProspects, 15, null).IntervalAt(Confidence.At95));
        Assert.Null(new KpiValue(FollowUpKpis.DaysToDelivery, 15, 148).IntervalAt(Confidence.At95));
    }

    [Fact]
    public void Maturity_OfAWindowSeenOnTheEleventh_SharesOutWhoIsTooYoung()
    {
        var period = new ReportingPeriod(new(2010, 10, 1), new(2010, 10, 31), new(2010, 11, 15));
        var rate = Conversions.FiledDelivered.On(Basis.Window(30));

        var maturity = Maturity.Of(new(rate, 1, 3), new(rate.Immature!, 2, null), period, closingLag: 15);

        Assert.Equal(new(IsComplete: true, IsSettled: true, ImmatureShare: 0.4), maturity);
        Assert.False(Maturity.Of(new(rate, 1, 3), null, period, closingLag: 16).IsSettled);
        Assert.Null(Maturity.Of(new(rate, 0, 0), new(rate.Immature!, 0, null), period, 0).ImmatureShare);
    }

    [Fact]
    public void Maturity_BeforeThePeriodIsOver_IsIncomplete()
    {
        var period = new ReportingPeriod(new(2010, 10, 1), new(2010, 10, 31), new(2010, 10, 30));

        Assert.False(Maturity.Of(new(StockKpis.NewProspects, 1, null), null, period, closingLag: 0).IsComplete);
    }
}

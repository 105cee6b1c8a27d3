using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using static Funnel.Samples.Dashboard.Tests.Figures.MadeUpDealers;

namespace Funnel.Samples.Dashboard.Tests.Figures;

/// <summary>
/// Five cards of 1 October: ordered after 0, 7 and 15 days, lost after 10, still open on the 31st, 30 days later.
/// </summary>
public sealed class TimeFiguresTests
{
    private static readonly ReportingPeriod October = new(On(10, 1), On(10, 31));

    private static readonly NetworkRecords Records = Of(
        [
            Card("A1", "D1", On(10, 1), new CardEvent.OrderSigned(On(10, 1))),
            Card("A2", "D1", On(10, 1), new CardEvent.OrderSigned(On(10, 8))),
            Card("A3", "D1", On(10, 1), new CardEvent.Lost(On(10, 11), LostReason.GaveUp)),
            Card("A4", "D1", On(10, 1)),
        ],
        [Card("B1", "D2", On(10, 1), new CardEvent.OrderSigned(On(10, 16)))]);

    [Fact]
    public void Total_OfTwoDealers_IsThatOfTheirCardsTogether()
    {
        var curve = Times(Scope.Group).Total;

        Assert.Equal(5, curve.Table.Count);
        Assert.Equal([0.2, 0.4, 0.6, 0.6, null, null], Shares(curve, day => day.ReachedShare));
        Assert.Equal([0.8, 0.6, 0.2, 0.2, null, null], Shares(curve, day => day.OpenShare));
        Assert.Equal([0.0, 0.0, 0.2, 0.2, null, null], Shares(curve, day => day.EndedShare));
        Assert.Equal((7, 15, null), (curve.DayReaching(0.25), curve.DayReaching(0.5), curve.DayReaching(0.75)));
        Assert.Equal(7, curve.MedianAmongReached);
    }

    [Fact]
    public void Groups_ByDealer_AreEachDealersOwn()
    {
        var groups = Times(Scope.Group).Groups;

        Assert.Equal(["D1", "D2"], groups.Select(group => group.Key.Values[0]));
        Assert.Equal([4L, 1], groups.Select(group => group.Curve.Table.Count));
        Assert.Equal([7, 15], groups.Select(group => group.Curve.DayReaching(0.5)));
        Assert.Equal([null, 15], groups.Select(group => group.Curve.DayReaching(0.75)));
    }

    [Fact]
    public void Total_OfADealerOrConsultant_IsTheirs()
    {
        Assert.Equal(4, Times(new(new DealerId("D1"))).Total.Table.Count);
        Assert.Equal(4, Times(new(new DealerId("D1"), new ConsultantId("D1-Ann"))).Total.Table.Count);
        Assert.Equal(0, Times(new(new DealerId("D1"), new ConsultantId("D2-Ann"))).Total.Table.Count);
        Assert.Equal(-1, Times(new(new DealerId("D9"))).Total.LastDay);
    }

    private static TimeOfScope Times(Scope scope) => new TimeFigures(SalesStandards.Gps)
        .Of(Records, scope, October, SpellStage.FiledOrdered, Dimensions.Dealer);

    private static IEnumerable<double?> Shares(LifeCurve curve, Func<LifeDay, double?> share) =>
        TimeToEvent.Days.Select(day => share(curve.On(day)) is { } known ? Math.Round(known, 12) : (double?)null);
}

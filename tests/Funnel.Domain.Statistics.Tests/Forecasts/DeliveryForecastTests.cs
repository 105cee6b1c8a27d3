using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using NodaTime;

namespace Funnel.Domain.Statistics.Tests.Forecasts;

/// <summary>
/// Six cards are open on 3 October, from which is learned: of four ordered ones three are delivered by the 17th, of two
/// others one. On the 17th three are open.
/// </summary>
public sealed class DeliveryForecastTests
{
    private static readonly ReportingPeriod October = new(new(2026, 10, 1), new(2026, 10, 31), new(2026, 10, 17));

    private static readonly ForecastPolicy Small = new() { Weeks = 1, FewestCards = 6 };

    private static readonly FunnelHistory History = new()
    {
        Cards =
        [
            Card("O1", On(6, 1), Signed(9, 28), Delivered(10, 8)),
            Card("O2", On(6, 1), Signed(9, 28), Delivered(10, 9)),
            Card("O3", On(6, 1), Signed(9, 28), Delivered(10, 17)),
            Card("O4", On(6, 1), Signed(9, 28)),
            Card("P1", On(9, 20), Signed(10, 5), Delivered(10, 10)),
            Card("P2", On(9, 20)),
            Card("N1", On(10, 10)),
            Card("S1", On(10, 12), Signed(10, 12), Delivered(10, 12)),
        ],
    };

    // Top 4 of 6; ordered (3 + 50 × 2⁄3) ÷ 54, active (1 + 50 × 2⁄3) ÷ 52, as neither days nor levels are known.
    [Fact]
    public void Cards_OfCellsNeverSeen_HaveTheRateOfTheirStateDrawnToThatOfAll()
    {
        var cards = Made(Small).Cards;

        Assert.Equal(["O4", "N1", "P2"], cards.Select(card => card.Card.Card.Value));
        Assert.Equal(0.672840, cards[0].Probability, 6);
        Assert.Equal(0.660256, cards[1].Probability, 6);
        Assert.Equal(0.660256, cards[2].Probability, 6);
        Assert.Equal(
            [RetailPart.OpeningOrdered, RetailPart.NewShowroom, RetailPart.OpeningProspect],
            cards.Select(card => card.Card.Part));
    }

    // S1 alone has had 0 days, it and N1 have had 1 to 5, N1 alone 6 and 7. In 8 weeks one card each came on a Saturday
    // and a Monday: 1⁄8 × 1 on the 31st and 1⁄8 × ½ on the 26th; on the other days nothing is known or nobody bought.
    [Fact]
    public void Parts_OfTheMonth_AddUpToTheMean()
    {
        var forecast = Made(Small);

        Assert.Equal([3L, 1, 1, 0], forecast.Parts.Select(part => part.SoFar));
        Assert.Equal(
            [0.672840, 0.660256, 0.660256, 0], forecast.Parts.Select(part => Math.Round(part.FromStock, 6)));
        Assert.Equal([0, 0, 0.1875, 0], forecast.Parts.Select(part => part.FromInflow));
        Assert.Equal(7.180852, forecast.Mean, 6);
        Assert.Equal(7.180852, forecast.Distribution.Mean, 6);
        Assert.Equal(new(0.8, 6, 8), forecast.Intervals[1]);
    }

    // Of the days to come 2.180852 are expected; 5 are delivered.
    [Fact]
    public void Distribution_WhereMonthsScatterTwiceAsMuch_HasTwiceTheMeanAsVariance()
    {
        var counts = LandmarkCounts.Of(History, SalesStandards.Gps, new(October, Small.Weeks));

        var distribution = LandmarkOutlook.Of(counts, 0, Small)!.Distribution(counts.Total, dispersion: 2);

        Assert.Equal(7.180852, distribution.Mean, 6);
        Assert.Equal(2 * 2.180852, distribution.Variance, 5);
        Assert.Equal(5, distribution.First);
    }

    [Fact]
    public void Because_OfFewCards_SpeaksOfAll() => Assert.Equal(
        new("所有跟进客户：6张同类档案中有4张在14天内成交", "all open cards: 4 of 6 such cards were delivered within 14 days"),
        Made(Small).Cards[0].Because);

    [Fact]
    public void Because_OfEnoughCards_SpeaksOfThoseAlike() => Assert.Equal(
        new("订单：4张同类档案中有3张在14天内成交", "ordered: 3 of 4 such cards were delivered within 14 days"),
        Made(Small with { Kappa = 4 }).Cards[0].Because);

    // Delivered at all so far: 5 in 17 days of 31.
    [Fact]
    public void Peers_OfAMonthUnderWay_SayWhatTheyCan()
    {
        var peers = Made(Small).Peers.ToDictionary(peer => peer.Peer, peer => peer.Value);

        Assert.Equal(5d / 17 * 31, peers[ForecastPeer.RunRate]!.Value, 12);
        Assert.Equal(0, peers[ForecastPeer.LastMonth]);
        Assert.Null(peers[ForecastPeer.YearBefore]);
        Assert.Equal(0, peers[ForecastPeer.MeanOfThree]);
        Assert.Equal(5 + 0.75 + 0.5 + 0.5 + 0.1875, peers[ForecastPeer.StageRate]!.Value, 12);
    }

    [Fact]
    public void Of_TooFewBacktests_SaysThatThereIsNoRecord()
    {
        var backtest = Made(Small).Backtest;

        Assert.Empty(backtest.Points);
        Assert.Null(backtest.MeanError);
        Assert.Null(backtest.Brier);
        Assert.Null(backtest.IsBest);
        Assert.Equal(1, backtest.Dispersion);
        Assert.Equal("no-record", backtest.Verdict.Code);
    }

    [Fact]
    public void Of_FewCardsToLearnFrom_IsNotEnoughHistory()
    {
        var answer = DeliveryForecasts.Of(History, SalesStandards.Gps, October).Total;

        Assert.False(answer.TryGet(out _, out var reasons));
        Assert.Equal(["few-training-cards"], reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Of_NoCardEverDelivered_IsNotEnoughHistory()
    {
        var history = new FunnelHistory { Cards = [.. History.Cards.Where(card => card.Events.Count < 2)] };
        var answer = DeliveryForecasts.Of(
            history, SalesStandards.Gps, October, policy: Small with { FewestCards = 2 }).Total;

        Assert.Equal(["no-past-delivery"], answer.NotEnoughHistory.Select(reason => reason.Code));
    }

    [Fact]
    public void Of_NoCardsAtAll_TellsBothReasons() => Assert.Equal(
        ["few-training-cards", "no-past-delivery"],
        DeliveryForecasts.Of(new(), SalesStandards.Gps, October).Total.NotEnoughHistory.Select(r => r.Code));

    [Theory]
    [InlineData(31)]
    [InlineData(30 + 15)]
    public void Of_AMonthThatIsOver_IsNotEnoughHistory(int day)
    {
        var over = new ReportingPeriod(October.From, October.To, October.From.PlusDays(day - 1));
        var answer = DeliveryForecasts.Of(History, SalesStandards.Gps, over).Total;

        Assert.Equal(["month-over"], answer.NotEnoughHistory.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Policy_WithoutAThreshold_CannotBe(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForecastPolicy { Kappa = number });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForecastPolicy { Weeks = number });
    }

    private static DeliveryForecast Made(ForecastPolicy policy) =>
        DeliveryForecasts.Of(History, SalesStandards.Gps, October, policy: policy).Total.Forecast!;

    private static CustomerCard Card(string id, LocalDate filedOn, params CardEvent[] events) => CustomerCard.Restore(
        new()
        {
            Card = new(id),
            Dealer = new("D1"),
            Consultant = new("Ann"),
            FiledOn = filedOn,
            Channel = FilingChannel.Phone,
            Model = new("Octavia"),
            Level = new("B"),
        },
        SalesStandards.Gps.Scale,
        events);

    private static CardEvent Signed(int month, int day) => new CardEvent.OrderSigned(On(month, day));

    private static CardEvent Delivered(int month, int day) => new CardEvent.Delivered(On(month, day));

    private static LocalDate On(int month, int day) => new(2026, month, day);
}

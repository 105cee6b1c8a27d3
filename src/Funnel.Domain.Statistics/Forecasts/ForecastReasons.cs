using System.Globalization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>Why there is no forecast, and what its record comes to.</summary>
internal static class ForecastReasons
{
    public static Reason MonthIsOver { get; } =
        new("month-over", new("期间已结束，没有可预测的天数", "The period is over: no day is left to forecast"));

    public static Reason NoPastDelivery { get; } =
        new("no-past-delivery", new("过往没有成交，无从学习", "No card was delivered in the past that is learned from"));

    public static Reason FewCards(long cards, int fewest) => new("few-training-cards", new(
        string.Create(CultureInfo.InvariantCulture, $"可供学习的档案仅{cards}张次，少于{fewest}"),
        string.Create(CultureInfo.InvariantCulture, $"Only {cards} cards to learn from, fewer than {fewest}")));

    public static Reason VerdictOf(Backtest backtest)
    {
        if (backtest.Closest is not { } closest)
        {
            return new("no-record", new("回测次数不足，尚无战绩", "Too few backtests to tell how good the forecast is"));
        }

        var peer = Codes.Of<ForecastPeer>().NameOf(closest.Peer);
        var (ours, theirs) = (Deliveries(closest.ForecastError), Deliveries(closest.MeanError));
        return closest.IsBeaten
            ? new("better", new(
                $"优于所有简单方法：平均误差{ours}台，最接近的「{peer.Zh}」为{theirs}台",
                $"Better than every simpler forecast: off by {ours} on average, the closest, {peer.En}, by {theirs}"))
            : new("not-better", new(
                $"并不优于「{peer.Zh}」：平均误差{ours}台，后者{theirs}台",
                $"No better than {peer.En}: off by {ours} on average, that by {theirs}"));
    }

    private static string Deliveries(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}

using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>What simpler forecasts say, and how they did beside this one in the same backtests.</summary>
internal static class PeerTable
{
    public static FittedTable Of(DeliveryForecast forecast, Language language)
    {
        var table = new FittedTable()
            .Words(Say("预测", "Forecast"))
            .Numbers(
                Say("本期", "This month"),
                Say("回测", "Backtests"),
                Say("平均误差", "Off by"),
                Say("本预测", "This one"),
                Say("改善", "Skill"));
        table.Row(
        [
            Say("本预测", "this forecast"),
            ForecastWords.Number(forecast.Mean),
            Figures.Whole(forecast.Backtest.Points.Count),
            ForecastWords.Number(forecast.Backtest.MeanError),
            "",
            "",
        ]);
        foreach (var (peer, value) in forecast.Peers)
        {
            var record = forecast.Backtest.Peers.FirstOrDefault(one => one.Peer == peer);
            table.Row(
            [
                Codes.Of<ForecastPeer>().NameOf(peer).In(language),
                ForecastWords.Number(value),
                Figures.Whole(record?.Backtests ?? 0),
                ForecastWords.Number(record?.MeanError),
                ForecastWords.Number(record?.ForecastError),
                record?.Skill is { } skill ? Figures.Percent(skill) : Figures.None,
            ]);
        }

        return table;

        string Say(string zh, string en) => new Phrase(zh, en).In(language);
    }
}

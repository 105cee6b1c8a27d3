using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Rendering.Analyses;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// The record of a forecast: every backtest as a line of a picture, how simpler forecasts did, how good the
/// probabilities of cards were, and where what came lay in its distribution.
/// </summary>
internal sealed class BacktestTables(Terminal terminal, Language language)
{
    private const int WidestPicture = 48;
    private const int WidestBar = 30;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(DeliveryForecasts forecasts, IReadOnlyList<Dimension> by)
    {
        Line(ForecastWords.Heading(forecasts).In(language));
        if (!forecasts.Total.TryGet(out var total, out _))
        {
            Line(ForecastWords.Refusal(forecasts.Total).In(language));
            return;
        }

        Show(total);
        foreach (var (key, forecast) in forecasts.Groups)
        {
            Line("");
            Line(string.Join("  ", by.Zip(key.Values, (one, value) => $"{one.Name.In(language)} {value}")));
            Show(forecast);
        }
    }

    private void Show(DeliveryForecast forecast)
    {
        var backtest = forecast.Backtest;
        Line(backtest.Verdict.Text.In(language));
        if (backtest.Points.Count == 0)
        {
            return;
        }

        ShowPoints(backtest);
        Show(PeerTable.Of(forecast, language));
        ShowIntervals(backtest);
        ShowProbabilities(backtest);
        ShowTransform(backtest);
    }

    private void ShowPoints(Backtest backtest)
    {
        var scale = new DeliveryScale(
            backtest.Points.Min(point => Math.Min(point.Intervals[1].Low, point.Came)),
            backtest.Points.Max(point => Math.Max(point.Intervals[1].High, point.Came)));
        var table = new FittedTable()
            .Words(Say("预测日", "Seen from"), Say("至", "To"))
            .Numbers(Say("预计", "Expected"), "80 %", Say("实际", "Came"))
            .Bars(WidestPicture);
        foreach (var point in backtest.Points)
        {
            table.Row(
                [
                    AnalysisPage.Day(point.On),
                    AnalysisPage.Day(point.To),
                    ForecastWords.Number(point.Mean),
                    ForecastWords.Interval(point.Intervals[1]),
                    Figures.Whole(point.Came),
                ],
                width => scale.Draw(point.Intervals[1], point.Mean, point.Came, width));
        }

        Show(table);
    }

    private void ShowIntervals(Backtest backtest)
    {
        var table = new FittedTable()
            .Words(Say("区间", "Interval"))
            .Numbers(Say("包含实际", "Held"), Say("占比", "Share"), Say("区间得分", "Interval score"));
        foreach (var interval in backtest.Intervals)
        {
            table.Row(
            [
                ForecastWords.Level(interval.Level),
                $"{Figures.Whole(interval.Held)}/{Figures.Whole(interval.Of)}",
                Figures.Percent(interval.Coverage),
                ForecastWords.Number(interval.MeanScore),
            ]);
        }

        Show(table);
        Line(Say($"离散度 φ {Precise(backtest.Dispersion)}", $"Dispersion φ {Precise(backtest.Dispersion)}"));
    }

    private void ShowProbabilities(Backtest backtest)
    {
        if (backtest.Brier is not { } brier)
        {
            return;
        }

        var (score, told, parts) = (
            Precise(brier.Score),
            Figures.Whole(brier.Told),
            $"{Precise(brier.Reliability)} − {Precise(brier.Resolution)} + {Precise(brier.Uncertainty)}");
        Line(Say(
            $"档案概率的 Brier 得分 {score} = 可靠性 − 分辨力 + 不确定性 {parts}，共{told}张次",
            $"Brier score of cards {score} = reliability − resolution + uncertainty {parts}, {told} told"));
        var table = new FittedTable()
            .Words(Say("概率", "Chance"))
            .Numbers(Say("张次", "Told"), Say("平均概率", "Mean"), Say("实际成交", "Came true"), "95 %")
            .Bars(WidestBar);
        foreach (var tenth in backtest.Reliability)
        {
            table.Row(
                [
                    string.Create(CultureInfo.InvariantCulture, $"{tenth.Tenth * 10} – {(tenth.Tenth + 1) * 10} %"),
                    Figures.Whole(tenth.Told),
                    Figures.Percent(tenth.MeanProbability),
                    Figures.Percent(tenth.Share),
                    $"{Figures.Percent(tenth.Interval.Low)} – {Figures.Percent(tenth.Interval.High)}",
                ],
                width => RateBar.Of(tenth.Share, width));
        }

        Show(table);
    }

    private void ShowTransform(Backtest backtest)
    {
        Line(Say("实际结果在预测分布中的位置（平坦为佳）", "Where what came lay in its distribution (flat is best)"));
        var most = backtest.Transform.Max();
        var table = new FittedTable().Words(Say("十分位", "Tenth")).Numbers(Say("占比", "Share")).Bars(WidestBar);
        foreach (var (tenth, share) in backtest.Transform.Index())
        {
            table.Row(
                [(tenth + 1).ToString(CultureInfo.InvariantCulture), Figures.Percent(share)],
                width => RateBar.Of(share / most, width));
        }

        Show(table);
    }

    private static string Precise(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    private void Show(FittedTable table) => _console.Write(table.Of(terminal.Width));

    private void Line(string text)
    {
        foreach (var line in Wrapped.Lines(text, terminal.Width - 1))
        {
            _console.WriteLine(line);
        }
    }

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}

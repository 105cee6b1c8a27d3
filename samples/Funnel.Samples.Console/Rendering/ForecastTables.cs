using Funnel.Domain.Conditions;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// A forecast as tables: its intervals as a picture, where its deliveries come from, what simpler forecasts say and how
/// they did, groups, and the likeliest cards with the reason for each.
/// </summary>
internal sealed class ForecastTables(Terminal terminal, Language language)
{
    private const int WidestPicture = 48;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(DeliveryForecasts forecasts, IReadOnlyList<Dimension> by, int cards)
    {
        Line(ForecastWords.Heading(forecasts).In(language));
        if (!forecasts.Total.TryGet(out var total, out _))
        {
            Line(ForecastWords.Refusal(forecasts.Total).In(language));
            return;
        }

        var (mean, soFar) = (ForecastWords.Number(total.Mean), Figures.Whole(total.SoFar));
        Line(Say($"预计 {mean}，其中已成交 {soFar}", $"{mean} expected, {soFar} of them delivered already"));
        ShowIntervals(total);
        ShowParts(total);
        ShowRecord(total);
        ShowGroups(forecasts, by);
        ShowCards(total, cards);
    }

    private void ShowIntervals(DeliveryForecast forecast)
    {
        var scale = ScaleOf([forecast]);
        var table = new FittedTable()
            .Words(Say("把握", "How sure")).Numbers(Say("介于", "Between")).Bars(WidestPicture);
        foreach (var interval in forecast.Intervals)
        {
            table.Row(
                [ForecastWords.Level(interval.Level), ForecastWords.Interval(interval)],
                width => scale.Draw(interval, forecast.Mean, null, width));
        }

        Show(table);
    }

    private void ShowParts(DeliveryForecast forecast)
    {
        var table = new FittedTable().Words(Say("来源", "From")).Numbers(
            Say("已成交", "So far"), Say("在库预计", "Open cards"), Say("新增预计", "Cards to come"), Say("合计", "In all"));
        foreach (var part in forecast.Parts)
        {
            table.Row(
            [
                Codes.Of<RetailPart>().NameOf(part.Part).In(language),
                Figures.Whole(part.SoFar),
                ForecastWords.Number(part.FromStock),
                ForecastWords.Number(part.FromInflow),
                ForecastWords.Number(part.Mean),
            ]);
        }

        Show(table);
    }

    private void ShowRecord(DeliveryForecast forecast)
    {
        var backtest = forecast.Backtest;
        Line(backtest.Verdict.Text.In(language));
        foreach (var interval in backtest.Intervals)
        {
            var (level, share) = (ForecastWords.Level(interval.Level), Figures.Percent(interval.Coverage));
            var (held, of) = (Figures.Whole(interval.Held), Figures.Whole(interval.Of));
            Line(Say(
                $"{of}次回测中，{level}区间包含实际结果{held}次（{share}）",
                $"{level} intervals held {held} of {of} backtests ({share})"));
        }

        Show(PeerTable.Of(forecast, language));
    }

    private void ShowGroups(DeliveryForecasts forecasts, IReadOnlyList<Dimension> by)
    {
        if (by.Count == 0)
        {
            return;
        }

        var scale = ScaleOf([.. forecasts.Groups.Select(group => group.Forecast)]);
        var table = new FittedTable()
            .Words(by.Select(dimension => dimension.Name.In(language)))
            .Numbers(Say("已成交", "So far"), Say("预计", "Expected"), "80 %", Say("平均误差", "Off by"))
            .Words(Say("最难超越", "Hardest to beat"))
            .Bars(WidestPicture);
        foreach (var (key, forecast) in forecasts.Groups)
        {
            table.Row(
                [
                    .. key.Values,
                    Figures.Whole(forecast.SoFar),
                    ForecastWords.Number(forecast.Mean),
                    ForecastWords.Interval(forecast.Intervals[1]),
                    ForecastWords.Number(forecast.Backtest.MeanError),
                    ClosestOf(forecast.Backtest),
                ],
                width => scale.Draw(forecast.Intervals[1], forecast.Mean, null, width));
        }

        Show(table);
    }

    private string ClosestOf(Backtest backtest)
    {
        if (backtest.Closest is not { } closest)
        {
            return Figures.None;
        }

        var name = Codes.Of<ForecastPeer>().NameOf(closest.Peer).In(language);
        return closest.IsBeaten ? name : name + Say("（未超越）", " (not beaten)");
    }

    private void ShowCards(DeliveryForecast forecast, int most)
    {
        if (most == 0)
        {
            return;
        }

        var table = new FittedTable()
            .Words(Say("档案", "Card"))
            .Numbers(Say("概率", "Chance"))
            .Words(Say("来源", "From"), Say("依据", "Because"));
        foreach (var card in forecast.Cards.Take(most))
        {
            table.Row(
            [
                card.Card.Card.Value,
                ForecastWords.Level(card.Probability),
                Codes.Of<RetailPart>().NameOf(card.Card.Part).In(language),
                card.Because.In(language),
            ]);
        }

        Show(table);
    }

    private static DeliveryScale ScaleOf(IReadOnlyList<DeliveryForecast> forecasts) => new(
        forecasts.Select(forecast => forecast.Intervals[^1].Low).DefaultIfEmpty().Min(),
        forecasts.Select(forecast => forecast.Intervals[^1].High).DefaultIfEmpty().Max());

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

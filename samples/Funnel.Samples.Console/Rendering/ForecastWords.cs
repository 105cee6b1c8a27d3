using System.Globalization;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Rendering.Analyses;

namespace Funnel.Samples.Console.Rendering;

/// <summary>What the tables of forecasts and of their records say alike.</summary>
internal static class ForecastWords
{
    /// <summary>Deliveries that need not be whole.</summary>
    public static string Number(double? deliveries) =>
        deliveries is { } known ? known.ToString("#,0.0", CultureInfo.InvariantCulture) : Figures.None;

    public static string Interval(CountInterval interval) =>
        $"{Figures.Whole(interval.Low)} – {Figures.Whole(interval.High)}";

    public static string Level(double level) => level.ToString("0 %", CultureInfo.InvariantCulture);

    public static Phrase Heading(DeliveryForecasts forecasts)
    {
        var month = forecasts.Month;
        var (from, to, asOf) =
            (AnalysisPage.Day(month.From), AnalysisPage.Day(month.To), AnalysisPage.Day(month.AsOf));
        return new($"成交预测 {from} – {to}，截至 {asOf}", $"Deliveries of {from} – {to}, seen from {asOf}");
    }

    /// <summary>Why there is no forecast.</summary>
    public static Phrase Refusal(ForecastAnswer answer)
    {
        var reasons = ReasonJson.InOneLine(answer.NotEnoughHistory);
        return new($"历史不足，无法预测：{reasons.Zh}", $"Not enough history for a forecast: {reasons.En}");
    }
}

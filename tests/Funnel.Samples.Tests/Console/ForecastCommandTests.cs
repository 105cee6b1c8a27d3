using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

/// <summary>Forecasts and their records as the console writes them, of a dealer made up for two years.</summary>
public sealed class ForecastCommandTests : IClassFixture<MadeUpDealers>
{
    private static readonly string[] May = ["--from", "2026-05-01", "--to", "2026-05-31", "--as-of", "2026-05-14"];

    private readonly MadeUpDealers _data;

    public ForecastCommandTests(MadeUpDealers data) => _data = data;

    [Fact]
    public void Forecast_ByDealer_HasMeansThatAddAndACardsReason()
    {
        using var json = JsonDocument.Parse(_data.Run("forecast", [.. May, "--by", "dealer", "--format", "json"]));
        var root = json.RootElement;
        var total = root.GetProperty("total");
        var groups = root.GetProperty("groups").EnumerateArray().ToList();

        Assert.Equal(2, groups.Count);
        Assert.Equal(Mean(total), groups.Sum(Mean), 6);
        Assert.Equal(Mean(total), Parts(total), 6);
        Assert.Equal(
            root.GetProperty("cards").EnumerateArray().Sum(card => card.GetProperty("probability").GetDouble()),
            total.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("fromStock").GetDouble()),
            6);
        Assert.Equal(
            [0.5, 0.8, 0.95],
            total.GetProperty("intervals").EnumerateArray().Select(one => one.GetProperty("level").GetDouble()));
        Assert.Contains(
            "such cards were delivered within 17 days",
            root.GetProperty("cards")[0].GetProperty("en").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(6, total.GetProperty("peers").GetArrayLength());
    }

    [Fact]
    public void Backtest_OfAYear_HasAPointAWeekAndItsParts()
    {
        using var json = JsonDocument.Parse(_data.Run("backtest", [.. May, "--format", "json"]));
        var total = json.RootElement.GetProperty("total");
        var brier = total.GetProperty("brier");
        var points = total.GetProperty("points").EnumerateArray().ToList();

        Assert.Equal("2026-04-27", points[^1].GetProperty("on").GetString());
        Assert.Equal("2026-05-14", points[^1].GetProperty("to").GetString());
        Assert.Equal(
            brier.GetProperty("score").GetDouble(),
            brier.GetProperty("reliability").GetDouble() - brier.GetProperty("resolution").GetDouble()
                + brier.GetProperty("uncertainty").GetDouble(),
            9);
        Assert.Equal(1, total.GetProperty("transform").EnumerateArray().Sum(one => one.GetDouble()), 9);
        Assert.Equal(points.Count, total.GetProperty("intervals")[1].GetProperty("of").GetInt32());
    }

    [Fact]
    public void Tables_InBothLanguages_DrawIntervalsAndTellTheRecord()
    {
        var forecast = _data.Run("forecast", [.. May, "--by", "dealer", "--lang", "en"]);
        var backtest = _data.Run("backtest", [.. May, "--lang", "zh"]);

        Assert.Contains(
            "Deliveries of 2026-05-01 – 2026-05-31, seen from 2026-05-14", forecast, StringComparison.Ordinal);
        Assert.Contains("same month last year", forecast, StringComparison.Ordinal);
        Assert.Contains("┈│┈", forecast, StringComparison.Ordinal);
        Assert.Contains("成交预测 2026-05-01 – 2026-05-31，截至 2026-05-14", backtest, StringComparison.Ordinal);
        Assert.Contains("80 %", backtest, StringComparison.Ordinal);
        Assert.Contains("Brier", backtest, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", forecast + backtest, StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_OfAMonthThatIsOver_SaysWhyThereIsNone()
    {
        string[] over = ["--from", "2026-05-01", "--to", "2026-05-31"];

        Assert.Contains(
            "Not enough history for a forecast: The period is over",
            _data.Run("forecast", [.. over, "--lang", "en"]),
            StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_data.Run("backtest", [.. over, "--format", "json"]));
        Assert.Equal(
            "month-over",
            json.RootElement.GetProperty("notEnoughHistory")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("--by", "consultant", "has no groups by 'consultant'")]
    [InlineData("--where", "level=H", "--where of a forecast takes")]
    public void Forecast_ByWhatChanges_IsRefused(string option, string value, string told)
    {
        var run = HostRun.Of(["forecast", "--data", _data.Folder, .. May, option, value, "--lang", "en"]);

        Assert.Equal(1, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private static double Mean(JsonElement forecast) => forecast.GetProperty("mean").GetDouble();

    private static double Parts(JsonElement forecast) => forecast.GetProperty("parts").EnumerateArray().Sum(part =>
        part.GetProperty("soFar").GetInt64() + part.GetProperty("fromStock").GetDouble()
            + part.GetProperty("fromInflow").GetDouble());
}

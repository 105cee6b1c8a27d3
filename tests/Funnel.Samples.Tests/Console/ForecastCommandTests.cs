using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

/// <summary>Forecasts and their records as the console writes them, of a dealer made up for two years.</summary>
public sealed class ForecastCommandTests : IClassFixture<MadeUpDealers>
{
    private static readonly string[] May = ["--today", "2026-05-14"];

    private readonly MadeUpDealers _data;

    public ForecastCommandTests(MadeUpDealers data) => _data = data;

    [Fact]
    public void Forecast_ByDealer_HasMeansThatAddAndACardsReason()
    {
        using var json = JsonDocument.Parse(_data.Run("forecast", [.. May, "--by", "dealer", "--format", "json"]));
        var root = json.RootElement;
        var groups = root.GetProperty("groups").EnumerateArray().ToList();

        Assert.Equal(2, groups.Count);
        Assert.Equal("2026-05-31", root.GetProperty("until").GetString());
        Assert.Equal(Mean(root), groups.Sum(Mean), 6);
        Assert.Equal(Mean(root), Parts(root), 6);
        Assert.Equal(
            [
                "delivered-opening-ordered", "delivered-opening-prospect", "delivered-new-showroom",
                "delivered-new-outreach",
            ],
            root.GetProperty("parts").EnumerateObject().Select(part => part.Name));
        Assert.Equal(
            root.GetProperty("cards").EnumerateArray().Sum(card => card.GetProperty("probability").GetDouble()),
            root.GetProperty("partsOf").EnumerateArray().Sum(part => part.GetProperty("fromStock").GetDouble()),
            6);
        Assert.Equal(
            ["50", "80", "95"], root.GetProperty("intervals").EnumerateObject().Select(interval => interval.Name));
        Assert.Contains(
            "such cards were delivered within 17 days",
            root.GetProperty("cards")[0].GetProperty("en").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(6, root.GetProperty("peers").GetArrayLength());
    }

    [Fact]
    public void Backtest_OfAYear_HasAPointAWeekAndItsParts()
    {
        using var json = JsonDocument.Parse(_data.Run("backtest", [.. May, "--format", "json"]));
        var total = json.RootElement;
        var points = total.GetProperty("points").EnumerateArray().ToList();

        Assert.Equal("2026-04-27", points[^1].GetProperty("on").GetString());
        Assert.Equal("2026-05-14", points[^1].GetProperty("to").GetString());
        Assert.Equal(
            total.GetProperty("brier").GetDouble(),
            total.GetProperty("reliability").GetDouble() - total.GetProperty("resolution").GetDouble()
                + total.GetProperty("uncertainty").GetDouble(),
            9);
        Assert.Equal(points.Count, total.GetProperty("landmarks").GetInt32());
        Assert.InRange(total.GetProperty("coverage").GetProperty("80").GetDouble(), 0, 1);
        Assert.Equal(6, total.GetProperty("peers").EnumerateArray().Select(peer => peer.GetProperty("id")).Count());
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
        string[] over = ["--today", "2026-05-31"];

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

    private static double Parts(JsonElement forecast) =>
        forecast.GetProperty("parts").EnumerateObject().Sum(part => part.Value.GetDouble());
}

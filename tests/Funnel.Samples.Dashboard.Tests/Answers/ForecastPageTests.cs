using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class ForecastPageTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/forecast")]
    [InlineData("/forecast?dealer=D002")]
    [InlineData("/forecast?from=2026-01-01&to=2026-03-31")]
    public async Task Number_OfTheForecast_HasExactlyThatManyRecordsBehindIt(string address)
    {
        using var reader = new Reader(dashboard);
        var figures = (await reader.ReadAsync(address)).Document.QuerySelectorAll("a.figure");
        Assert.True(figures.Length > 10, $"Only {figures.Length} numbers are links.");
        List<string> wrong = [];
        foreach (var figure in figures.DistinctBy(figure => figure.GetAttribute("href")))
        {
            var tables = (await reader.ReadAsync(figure.GetAttribute("href")!)).Document
                .QuerySelectorAll("table.list[data-count]");
            var listed = tables.Sum(table => Whole(table.GetAttribute("data-count")!));
            if (Whole(Page.Words(figure)) != listed)
            {
                wrong.Add($"{figure.GetAttribute("href")}: shown {Page.Words(figure)}, listed {listed}");
            }
        }

        Assert.Empty(wrong);
    }

    // 13 days are left, and the stock is as many chances: what the page says is the library's, to its last digit.
    [Fact]
    public async Task Mean_OfADealer_IsWhatItsPartsAndCardsAddUpTo()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/forecast?dealer=D001");
        var forecast = (await OutlookAsync("D001")).Forecast!;

        Assert.Equal(Text(forecast.Mean), Page.Words(page.Document.QuerySelector("#mean")));
        Assert.Equal(
            forecast.Intervals.Select(one => $"{one.Low} – {one.High}"),
            page.Document.QuerySelectorAll("#intervals tbody tr").Take(3).Select(row => Page.Words(row.Children[1])));
        Assert.Equal(
            forecast.Parts.Select(part => Text(part.Mean)),
            page.Document.QuerySelectorAll("#parts tbody tr").Select(row => Page.Words(row.LastElementChild)));
        Assert.Equal(forecast.Mean, forecast.Parts.Sum(part => part.Mean), 9);
        Assert.Equal(
            forecast.Parts.Sum(part => part.FromStock), forecast.Cards.Sum(card => card.Probability), 9);
    }

    [Fact]
    public async Task Group_OfDealers_IsTheirSum()
    {
        var group = await OutlookAsync(null);

        Assert.Equal(["D001", "D002"], group.Dealers.Select(one => one.Dealer.Value));
        Assert.Equal(group.Forecast!.Mean, group.Dealers.Sum(one => one.Forecast.Mean), 9);
        Assert.Equal(group.Target, group.Dealers.Sum(one => one.Target));
        Assert.All(group.Dealers, one => Assert.InRange(one.ChanceOfTarget!.Value, 0, 1));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Verdict_OfTheRecord_IsSaidInFull(string language)
    {
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", language);
        var verdict = (await OutlookAsync(null)).Forecast!.Backtest.Verdict;

        var said = (await reader.ReadAsync("/forecast")).Document.QuerySelector("#verdict")!;

        Assert.Equal(verdict.Code, said.GetAttribute("data-verdict"));
        Assert.Equal(language == "zh" ? verdict.Text.Zh : verdict.Text.En, Page.Words(said));
    }

    [Theory]
    [InlineData("/forecast?from=2026-02-01&to=2026-02-28&as-of=2026-02-28", "month-over")]
    [InlineData("/forecast?from=2025-12-01&to=2025-12-31&as-of=2025-12-05", "few-training-cards")]
    public async Task Forecast_ThatCannotBe_SaysWhy(string address, string reason)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync(address);

        Assert.NotNull(page.Document.QuerySelector($"#no-forecast [data-reason='{reason}']"));
        Assert.Null(page.Document.QuerySelector("#mean"));
    }

    [Fact]
    public async Task Consultant_Asked_GetsTheDealersWithANotice()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/forecast?dealer=D001&consultant=C001-01");

        Assert.NotNull(page.Document.QuerySelector("#of-dealer"));
        Assert.Equal(
            Page.Words((await reader.ReadAsync("/forecast?dealer=D001")).Document.QuerySelector("#mean")),
            Page.Words(page.Document.QuerySelector("#mean")));
    }

    [Fact]
    public async Task Cards_OfAPart_AreLikeliestFirstWithTheirReason()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/forecast/cards?part=opening-ordered");
        var rows = page.Document.QuerySelectorAll("table.records tbody tr");
        var chances = rows.Select(row => Whole(Page.Words(row.Children[1]).TrimEnd('%'))).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(chances.OrderDescending(), chances);
        Assert.All(rows, row => Assert.Contains("成交", Page.Words(row.LastElementChild), StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Matches(@"\*\*", Page.Words(row.Children[2])));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/forecast/cards?part=none")).Status);
    }

    [Theory]
    [InlineData("outlook", 1)]
    [InlineData("parts", 4)]
    [InlineData("peers", 6)]
    [InlineData("dealers", 2)]
    public async Task Csv_OfATable_HasItsRows(string table, int rows)
    {
        using var reader = new Reader(dashboard);
        using var answer = await reader.GetAsync($"/forecast?format=csv&table={table}");
        answer.EnsureSuccessStatusCode();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(rows + 1, (await answer.Content.ReadAsStringAsync()).Trim().Split('\n').Length);
    }

    [Fact]
    public async Task Csv_OfNoTable_IsNotFound()
    {
        using var reader = new Reader(dashboard);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/forecast?format=csv&table=none")).Status);
    }

    private async Task<DeliveryOutlook> OutlookAsync(string? dealer)
    {
        var records = await dashboard.Get<RecordsFollower>().CurrentAsync();
        return dashboard.Get<ForecastFigures>().Of(
            records, dealer is null ? null : new(dealer), Viewpoint.MonthOf(RunningDashboard.Today).Period);
    }

    private static string Text(double number) => number.ToString("N1", CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

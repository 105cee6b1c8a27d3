using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>The pages of times, of control charts and of comparisons.</summary>
[Collection(SharedDashboard.Name)]
public sealed class AnalysisPageTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/control?kpi=new-prospects")]
    [InlineData("/control?kpi=lost-prospects&series=week&dealer=D001")]
    [InlineData("/comparison?kpi=close-rate")]
    [InlineData("/comparison?kpi=overall-visit-rate&dealer=D002&from=2026-02-01&to=2026-02-28&as-of=2026-02-28")]
    public async Task Number_OfAnAnalysis_HasExactlyThatManyRecordsBehindIt(string address)
    {
        using var reader = new Reader(dashboard);
        var figures = (await reader.ReadAsync(address)).Document.QuerySelectorAll("a.figure");
        Assert.True(figures.Length >= 3, $"Only {figures.Length} numbers are links.");
        foreach (var figure in figures)
        {
            var tables = (await reader.ReadAsync(figure.GetAttribute("href")!)).Document
                .QuerySelectorAll("table.list[data-count]");
            Assert.Equal(
                Whole(Page.Words(figure)), tables.Sum(table => Whole(table.GetAttribute("data-count")!)));
        }
    }

    [Fact]
    public async Task Control_OfAFewMonths_IsATrialWhoseRunningMonthIsNotJudged()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/control?kpi=new-prospects");

        Assert.NotNull(page.Document.QuerySelector("[data-flag=trial]"));
        var latest = page.Document.QuerySelector("#points tbody tr")!;
        Assert.Equal("2026-03", latest.GetAttribute("data-period"));
        Assert.Equal("false", latest.GetAttribute("data-judged"));
        Assert.EndsWith("未结束，不作判断", Page.Words(latest), StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("#points tr[data-judged=true]"));
    }

    [Theory]
    [InlineData("zh", "不排名次")]
    [InlineData("en", "there is no rank")]
    public async Task Comparison_OfDealers_IsInTheirOrderWithoutARank(string language, string note)
    {
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", language);
        var page = await reader.ReadAsync("/comparison");

        Assert.Contains(note, page.Main, StringComparison.Ordinal);
        Assert.Equal(["D001", "D002"], Values(page, "#compared [data-group]", "data-group"));
        Assert.All(
            Values(page, "#compared [data-verdict]", "data-verdict"),
            verdict => Assert.Contains(verdict, new[] { "within", "above", "below", "too-few" }));
    }

    [Fact]
    public async Task Comparison_OfAConsultant_IsThatOfTheDealers()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/comparison?dealer=D001&consultant=C001-02");
        var groups = Values(page, "[data-group]", "data-group").ToList();
        Assert.Equal(["C001-01", "C001-02"], groups.Take(2));
        Assert.Equal(
            Values(await reader.ReadAsync("/comparison?dealer=D001"), "[data-group]", "data-group"), groups);
    }

    [Fact]
    public async Task Times_OfAStage_ShowSharesThatAddUpAndQuartilesThatWereNeverReached()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/times?stage=filed-ordered&from=2025-12-01&to=2026-03-31");
        var rows = page.Document.QuerySelectorAll("#days tbody tr").ToList();

        Assert.Equal(["0", "7", "15", "30", "60", "90"], rows.Select(row => Page.Words(row.Children[0])));
        Assert.All(rows, row => Assert.Equal(
            100, Percent(row.Children[2]) + Percent(row.Children[4]) + Percent(row.Children[6]), 0.2));
        Assert.Contains("未达到", Page.Words(page.Document.QuerySelector("#quartiles")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by=dealer", "", 2)]
    [InlineData("by=consultant", "&dealer=D001", 3)]
    public async Task Times_ByAGroup_HaveALineForEach(string by, string scope, int groups)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/times?from=2026-01-01&to=2026-03-31&{by}{scope}");
        Assert.Equal(groups, page.Document.QuerySelectorAll("#groups tbody tr").Length);
    }

    // Of a consultant's month there are fewer than 30 cards: every share is grey with its reason.
    [Fact]
    public async Task Times_OfFew_AreGrey()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/times?dealer=D001&consultant=C001-01&stage=ordered-delivered");

        Assert.NotNull(page.Document.QuerySelector("#doubt"));
        Assert.All(
            page.Document.QuerySelectorAll("#days tbody tr"),
            row => Assert.Equal(3, row.QuerySelectorAll("em.doubtful[title]").Length));
    }

    [Theory]
    [InlineData("/control?kpi=none")]
    [InlineData("/comparison?kpi=none")]
    [InlineData("/comparison?kpi=new-prospects")]
    [InlineData("/times?format=csv&table=none")]
    public async Task Page_OfNothingKnown_IsNotFound(string address)
    {
        using var reader = new Reader(dashboard);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(address)).Status);
    }

    [Theory]
    [InlineData("/control?kpi=close-rate&format=csv", "#points tbody tr")]
    [InlineData("/comparison?format=csv", "#compared tbody tr")]
    [InlineData("/times?format=csv&table=days", "#days tbody tr")]
    [InlineData("/times?format=csv&table=groups&by=level", "#groups tbody tr")]
    public async Task Csv_OfATable_HasItsRows(string address, string rows)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync(address.Replace("format=csv", "", StringComparison.Ordinal));
        using var answer = await reader.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            page.Document.QuerySelectorAll(rows).Length,
            (await answer.Content.ReadAsStringAsync()).Trim().Split('\n').Length - 1);
    }

    private static IEnumerable<string?> Values(Page page, string selector, string attribute) =>
        page.Document.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute));

    private static double Percent(IElement cell) => double.Parse(
        Page.Words(cell).Split('%')[0], CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>The funnel by channel, model or source.</summary>
[Collection(SharedDashboard.Name)]
public sealed class FunnelPageTests(RunningDashboard dashboard)
{
    private const string LastMonths = "&from=2026-01-01&to=2026-03-31";

    [Theory]
    [InlineData("/funnels?by=channel" + LastMonths)]
    [InlineData("/funnels?by=model&dealer=D002" + LastMonths)]
    [InlineData("/funnels?by=lead-source&dealer=D001&consultant=C001-02" + LastMonths)]
    public async Task Number_OfAPart_HasExactlyThatManyRecordsBehindIt(string address)
    {
        using var reader = new Reader(dashboard);
        var figures = (await reader.ReadAsync(address)).Document.QuerySelectorAll("[data-part] a.figure");
        Assert.True(figures.Length >= 9, $"Only {figures.Length} numbers are links.");
        foreach (var figure in figures)
        {
            var tables = (await reader.ReadAsync(figure.GetAttribute("href")!)).Document
                .QuerySelectorAll("table.list[data-count]");
            Assert.Equal(
                Whole(Page.Words(figure)), tables.Sum(table => Whole(table.GetAttribute("data-count")!)));
        }
    }

    [Fact]
    public async Task Parts_OfEachStage_AddUpToTheTotal()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/funnels?by=channel" + LastMonths);
        foreach (var stage in (string[])["filed", "visited", "test-driven", "ordered", "delivered"])
        {
            var reached = page.Document
                .QuerySelectorAll($"[data-part] tr[data-stage={stage}] td:nth-child(2) a.figure")
                .Select(figure => Whole(Page.Words(figure)))
                .ToList();
            Assert.True(reached.Count > 2, stage);
            Assert.Equal(reached[0], reached.Skip(1).Sum());
        }
    }

    // Two dealers: what the one is held against is what the other has.
    [Fact]
    public async Task Benchmark_OfADealersChannel_IsTheRateOfTheOtherDealersSameChannel()
    {
        using var reader = new Reader(dashboard);
        var one = await reader.ReadAsync("/funnels?dealer=D001" + LastMonths);
        var other = await reader.ReadAsync("/funnels?dealer=D002" + LastMonths);
        const string Cells = "[data-part='channel=walk-in'] tr[data-stage=ordered] td";
        var (own, theirs) = (one.Document.QuerySelectorAll(Cells), other.Document.QuerySelectorAll(Cells));

        Assert.Equal(Page.Words(own[3]), Page.Words(theirs[2]));
        Assert.Equal(Page.Words(own[2]), Page.Words(theirs[3]));
        Assert.Contains("其他经销商", one.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bars_OfAStep_AreAlsoUnderItsNameForThePhone()
    {
        using var reader = new Reader(dashboard);
        foreach (var address in (string[])["/funnels", "/"])
        {
            var names = (await reader.ReadAsync(address)).Document.QuerySelectorAll("table.funnel tbody th");
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.NotNull(name.QuerySelector("svg.bar[aria-hidden=true] rect")));
        }
    }

    [Fact]
    public async Task Downloads_OfTheParts_AreATableAndAWorkbook()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/funnels?by=model");
        using var csv = await reader.GetAsync("/funnels?by=model&format=csv");
        using var book = await reader.GetAsync("/funnels?by=model&format=xlsx");

        Assert.Equal(
            page.Document.QuerySelectorAll("tr[data-stage]").Length,
            (await csv.Content.ReadAsStringAsync()).Trim().Split('\n').Length - 1);
        Assert.Equal(HttpStatusCode.OK, book.StatusCode);
        Assert.Equal("PK", (await book.Content.ReadAsStringAsync())[..2]);
    }

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

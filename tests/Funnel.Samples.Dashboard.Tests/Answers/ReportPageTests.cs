using System.Globalization;
using System.Net;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;
using Funnel.Samples.Dashboard.Tests.Running;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>Pages of the library's reports, held against the reports themselves.</summary>
[Collection(SharedDashboard.Name)]
public sealed class ReportPageTests(RunningDashboard dashboard)
{
    private const string January = "from=2026-01-01&to=2026-01-31&as-of=2026-01-31";
    private static readonly ReportingPeriod OfJanuary = new(new(2026, 1, 1), new(2026, 1, 31), new(2026, 1, 31));

    public static TheoryData<string> Reports => [.. AnalysisChoice.All
        .Select(choice => choice.Heading.Id)
        .Where(id => id != "funnel")];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Report_OfADealer_HasTablesDownloadsAndAWorkbookInBothLanguages(string report)
    {
        using var reader = new Reader(dashboard);
        var address = $"/reports?report={report}&dealer=D001&{January}";
        var chinese = await reader.ReadAsync(address);
        var tables = chinese.Document.QuerySelectorAll("section.report");
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.NotEmpty(table.QuerySelectorAll("tbody tr")));
        foreach (var link in chinese.Document.QuerySelectorAll("[data-csv]").Select(one => one.GetAttribute("href")!))
        {
            using var csv = await reader.GetAsync(link);
            Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
            Assert.True((await csv.Content.ReadAsStringAsync()).Split("\r\n").Length > 2);
        }

        using var workbook = await reader.GetAsync(chinese.Document.GetElementById("xlsx")!.GetAttribute("href")!);
        Assert.Equal("PK", (await workbook.Content.ReadAsStringAsync())[..2]);
        await reader.ChooseAsync("language", "en");
        var english = await reader.ReadAsync(address);
        Assert.Contains("D001", Page.Words(english.Document.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.DoesNotMatch(
            @"\p{IsCJKUnifiedIdeographs}", Page.Words(english.Document.QuerySelector("section.report thead")));
    }

    [Fact]
    public async Task Board_OfTheGroup_IsThatOfTheLibraryLineByLine()
    {
        var board = await dashboard.AskAsync(async (_, store) => PerformanceBoard.Of(
            SalesStandards.Gps.Figures(new FactBook(
                await store.Archive.ReadAsync(), OfJanuary, SalesStandards.Gps.OwnerContacts)),
            await store.Archive.TargetsAsync(),
            await store.Archive.DealersAsync()));
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/reports?report=board&{January}");

        PerformanceRow[] rows = [board.Total, .. board.Regions, .. board.Dealers, .. board.Consultants];
        Assert.Equal(
            rows.Select(row => row.Figures.Select(figure => Numbers.Whole(figure.Actual))),
            page.Document.QuerySelectorAll("section.report tbody tr").Select(row => Enumerable
                .Range(0, row.Children.Length / 3)
                .Select(place => Page.Words(row.Children[1 + (3 * place)]))));
        Assert.Contains(board.Total.Figures, figure => figure.Target is not null);
        Assert.NotEmpty(board.Regions);
    }

    [Fact]
    public async Task Lost_EachCount_LeadsToAsManyCards()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/reports?report=lost&{January}");
        var links = page.Document.QuerySelectorAll("section.report td a").Take(25).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var list = await reader.ReadAsync(link.GetAttribute("href")!);
            Assert.Equal(Page.Words(link), list.Document.GetElementById("rows")!.GetAttribute("data-rows"));
        }
    }

    [Fact]
    public async Task LevelBoard_OfTheGroup_AsksForADealer()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/reports?report=level-board");
        Assert.NotNull(page.Document.GetElementById("choose-dealer-first"));
        var workbook = await reader.OpenAsync("/reports?report=level-board&format=xlsx");
        Assert.Equal(HttpStatusCode.NotFound, workbook.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/reports?report=leisure")).Status);
    }

    [Fact]
    public async Task Today_OfADealer_IsItsMonthAndItsTeam()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/today?dealer=D001");
        var overview = await reader.ReadAsync("/?dealer=D001");

        Assert.Equal(
            ["deliveries", "orders", "traffic", "filings"],
            page.Document.QuerySelectorAll(".goal").Select(goal => goal.GetAttribute("data-metric")));
        Assert.Equal(
            Page.Words(overview.Document.QuerySelector("a.figure[data-kpi=delivered-prospects][data-side=numerator]")),
            Page.Words(page.Document.QuerySelector(".goal[data-metric=deliveries] a.figure")));
        Assert.Equal(
            ["C001-01", "C001-02"],
            page.Document.QuerySelectorAll("#team tbody tr").Select(row => row.GetAttribute("data-of")).Take(2));
        Assert.Equal(
            (await reader.ReadAsync("/work?list=overdue&dealer=D001")).Document.QuerySelectorAll("tbody tr").Length,
            page.Document.QuerySelectorAll("#team tbody tr").Sum(row =>
                int.Parse(Page.Words(row.Children[4]), CultureInfo.InvariantCulture)));
        foreach (var link in page.Document.QuerySelectorAll("#team tbody a.figure").Take(6))
        {
            var list = await reader.ReadAsync(link.GetAttribute("href")!);
            Assert.Equal(
                Page.Words(link),
                list.Document.QuerySelector("table.list")!.GetAttribute("data-count"));
        }
    }

    [Fact]
    public async Task Today_FirstCustomer_IsActedOnWithinFourClicksOfTheStart()
    {
        using var reader = new Reader(dashboard);
        var today = await reader.ReadAsync("/today?dealer=D002");
        var form = await reader.ReadAsync(today.Document.QuerySelector("#first tbody a")!.GetAttribute("href")!);
        var done = await reader.CompleteAsync(form.Form.With("how", "call").With("note", "四次点击").With("then", "next"));
        Assert.NotNull(done.Document.GetElementById("done"));
        Assert.EndsWith("/contact", done.Address.Split('?')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranking_OfACount_IsInOrderWithMovementAndMean()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/ranking?dealer=D001&kpi=new-prospects&{January}");
        var rows = page.Document.QuerySelectorAll("#ranked tbody tr");
        var values = rows.Select(row => int.Parse(Page.Words(row.Children[2]), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(values.OrderDescending(), values);
        Assert.Equal(
            values.Select(value => 1 + values.Count(other => other > value)),
            rows.Select(row => int.Parse(row.GetAttribute("data-place")!, CultureInfo.InvariantCulture)));
        var mean = values.Average().ToString("N1", CultureInfo.InvariantCulture);
        Assert.Contains(mean, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranking_OfRatesThatChanceMayHavePutApart_IsNone()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/ranking?kpi=close-rate&from=2026-03-01&to=2026-03-31");
        var comparison = await reader.ReadAsync("/comparison?kpi=close-rate&from=2026-03-01&to=2026-03-31");
        var differ = comparison.Document.QuerySelectorAll("[data-verdict=above], [data-verdict=below]").Length > 0;
        Assert.Equal(differ ? "true" : "false", page.Document.GetElementById("ranked")!.GetAttribute("data-ordered"));
        Assert.Equal(!differ, page.Document.GetElementById("no-order") is not null);
    }

    [Theory]
    [InlineData("dealer", "D001", "D002")]
    [InlineData("consultant", "C001-01", "C002-03")]
    public async Task Heat_ByAGrouping_HasALineForEachAndSorts(string by, params string[] some)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/heat?by={by}&family=rates&{January}");
        Assert.All(some, id => Assert.Contains(id, page.Main, StringComparison.Ordinal));
        var sort = page.Document.QuerySelectorAll("th a.sort")[1].GetAttribute("href")!;
        var values = (await reader.ReadAsync(sort)).Document.QuerySelectorAll("table.list tbody tr")
            .Select(row => Page.Words(row.Children[1]).Split('%')[0])
            .Where(text => double.TryParse(text, CultureInfo.InvariantCulture, out _))
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(values.Order(), values);
    }

    [Fact]
    public async Task Heat_ByRegion_AddsUpToTheGroup()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/heat?by=region&family=stock&{January}");
        var group = await reader.ReadAsync($"/?{January}");
        var place = page.Document.QuerySelectorAll("thead th").Select(Page.Words).ToList()
            .FindIndex(heading => heading.StartsWith("新增有望客户", StringComparison.Ordinal));
        Assert.Equal(
            Whole(group.Document.QuerySelector("a.figure[data-kpi=new-prospects]")!.TextContent),
            page.Document.QuerySelectorAll("table.list tbody tr").Sum(row => Whole(row.Children[place].TextContent)));

        static int Whole(string text) =>
            int.Parse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Trend_OfOrders_IsEachMonthsOwnNumberWithItsTarget()
    {
        using var reader = new Reader(dashboard);
        var trend = await reader.ReadAsync("/trends?dealer=D001&kpi=orders-signed");
        var january = trend.Document.QuerySelector("tr[data-month='2026-01']")!;
        var month = await reader.ReadAsync($"/members?kpi=orders-signed&side=numerator&dealer=D001&{January}");
        var board = await dashboard.AskAsync((_, store) => store.Archive.TargetsAsync());
        var target = board.Where(one => one is { Metric: TargetMetric.Orders, Consultant: null, Dealer.Value: "D001" }
            && one.Month == OfJanuary.From.ToYearMonth()).Sum(one => one.Value);

        Assert.Equal(month.Document.GetElementById("rows")!.GetAttribute("data-rows"), Page.Words(january.Children[1]));
        Assert.Equal(Numbers.Amount(target), Page.Words(january.Children[3]));
        Assert.NotEmpty(trend.Document.QuerySelectorAll(".badge"));
        Assert.NotNull(trend.Document.QuerySelector(".chart script"));
    }

    [Fact]
    public async Task Plan_OfADealer_IsThatOfTheLibrary()
    {
        var plan = await dashboard.AskAsync(async (_, store) => PlanResult.Of(
            SalesStandards.Gps.Figures(new FactBook(
                    await store.Archive.ReadAsync(), OfJanuary, SalesStandards.Gps.OwnerContacts))
                .Where(Dimensions.Dealer.Is("D001")),
            Funnel.Domain.Channels.CustomerKind.Retail,
            40,
            isNext: true));
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/plan?dealer=D001&retail=40&{January}");
        Assert.Equal(Numbers.Whole(plan.Plan.Plan!.NewCards), Page.Words(page.Document.GetElementById("new-cards")));
        Assert.Equal(5, page.Document.QuerySelectorAll("#what-if tbody tr").Length);

        var odd = await reader.ReadAsync("/plan?dealer=D001&retail=many");
        Assert.Contains("'many'", Assert.Single(odd.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotation_OfADealer_PassesTheAbsentOver()
    {
        using var reader = new Reader(dashboard);
        var next = Next(await reader.ReadAsync("/rotation?dealer=D001"));
        var after = Next(await reader.ReadAsync($"/rotation?dealer=D001&absent={next}"));
        Assert.StartsWith("C001-", next, StringComparison.Ordinal);
        Assert.NotEqual(next, after);

        static string? Next(Page page) => page.Document.GetElementById("next-one")!.GetAttribute("data-next");
    }

    [Theory]
    [InlineData("cohorts", 2)]
    [InlineData("traffic", 2)]
    [InlineData("migration", 1)]
    [InlineData("ageing", 1)]
    [InlineData("lost", 2)]
    [InlineData("leads", 1)]
    public async Task Patterns_EachView_HasItsPicturesAndTheirTables(string view, int pictures)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/patterns?view={view}&dealer=D001&from=2026-01-01&to=2026-03-31");
        Assert.Equal(pictures, page.Document.QuerySelectorAll("[data-picture]").Length);
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.heat-map td.shade-5"));
        foreach (var link in page.Document.QuerySelectorAll("[data-csv]").Select(one => one.GetAttribute("href")!))
        {
            using var csv = await reader.GetAsync(link);
            Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("ageing")]
    [InlineData("lost")]
    [InlineData("traffic")]
    public async Task Patterns_NumbersWithLinks_LeadToAsManyRecords(string view)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/patterns?view={view}&dealer=D001&from=2026-01-01&to=2026-03-31");
        var links = page.Document.QuerySelectorAll("table.heat-map td a").Take(12).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var list = await reader.ReadAsync(link.GetAttribute("href")!);
            Assert.Equal(Page.Words(link), list.Document.GetElementById("rows")!.GetAttribute("data-rows"));
        }
    }
}

using System.Globalization;
using System.Net;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Tests.Running;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Drilldown;

[Collection(SharedDashboard.Name)]
public sealed class MembersPageTests(RunningDashboard dashboard)
{
    private const int RowsOfAPage = 500;
    private static readonly SalesStandard Standard = SalesStandards.Gps;

    // Seen from a day after it, so that both anchors count.
    private static readonly ReportingPeriod January = new(new(2026, 1, 1), new(2026, 1, 31), new(2026, 2, 20));
    private static readonly ReportingPeriod ThisMonth = new(new(2026, 3, 1), new(2026, 3, 31), RunningDashboard.Today);

    [Theory]
    [InlineData("2026-01-01", "")]
    [InlineData("2026-01-01", "D001")]
    [InlineData("2026-01-01", "D001/C001-02")]
    [InlineData("2026-03-01", "")]
    [InlineData("2026-03-01", "D002/C002-01")]
    public async Task Members_OfEveryKpiAndSide_AreAsManyAsTheLibraryCounts(string from, string scope)
    {
        var period = from == "2026-01-01" ? January : ThisMonth;
        var names = scope.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var facts = await FactsAsync(period);
        var table = Standard.Figures(facts)
            .By([.. ((Dimension[])[Dimensions.Dealer, Dimensions.Consultant]).Take(names.Length)])
            .Table;
        var values = names.Length == 0
            ? table.Total
            : table.Groups.Single(group => group.Key.Values.SequenceEqual(names)).Values;
        using var reader = new Reader(dashboard);
        List<string> wrong = [];
        var asked = 0;
        foreach (var value in values)
        {
            foreach (var (side, expected) in SidesOf(value))
            {
                var page = await reader.ReadAsync(Address(value.Kpi.Id, side, period, names));
                asked++;
                if (RowsOf(page) != (expected, Math.Min(expected, RowsOfAPage)))
                {
                    wrong.Add($"{value.Kpi.Id} {side}: {RowsOf(page)} instead of {expected}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(asked > 150);
    }

    [Fact]
    public async Task Members_OfEveryKpi_AreTheVeryRecordsTheLibraryNames()
    {
        var facts = await FactsAsync(January);
        using var reader = new Reader(dashboard);
        foreach (var kpi in Standard.Kpis.All.Where(
            kpi => kpi.MembersOf(KpiSide.Numerator)!.Facts!.Name is "cards" or "traffic"))
        {
            var page = await reader.ReadAsync(Address(kpi.Id, "numerator", January, []));
            var listed = page.Document.QuerySelectorAll("table.list tbody tr td:first-child").Select(Page.Words);

            Assert.Equal(Standard.Figures(facts).Members(kpi).Take(RowsOfAPage), listed);
        }
    }

    [Fact]
    public async Task Members_OfEveryStageOfTheFunnel_AreAsManyAsTheReportSays()
    {
        var steps = SalesFunnel.Of(Standard.Figures(await FactsAsync(January)), FunnelBenchmark.Peers).Total.Steps;
        using var reader = new Reader(dashboard);
        for (var place = 0; place < steps.Count; place++)
        {
            var id = "funnel-" + Codes.Of<FunnelStage>().CodeOf(steps[place].Stage);
            Assert.Equal(
                steps[place].Count,
                RowsOf(await reader.ReadAsync(Address(id, "numerator", January, []))).Told);
            if (place == 0)
            {
                continue;
            }

            Assert.Equal(
                steps[place - 1].Count, RowsOf(await reader.ReadAsync(Address(id, "denominator", January, []))).Told);
            Assert.Equal(
                steps[place].Lost + steps[place].Waiting,
                RowsOf(await reader.ReadAsync(Address(id, "missing", January, []))).Told);
        }
    }

    [Theory]
    [InlineData("level=O", "level=H", "level=A", "level=B", "level=C", "level=N")]
    [InlineData("age=0-30", "age=31-60", "age=61-90", "age=91%2B")]
    [InlineData("visited=true", "visited=false")]
    [InlineData("channel=walk-in", "channel=phone", "channel=outreach")]
    [InlineData("is-complete=true", "is-complete=false")]
    [InlineData("filed-on=2000-01-01..2025-12-31", "filed-on=2026-01-01..2026-01-31")]
    public async Task Members_NarrowedDownByEachValue_AddUpToAll(params string[] conditions)
    {
        using var reader = new Reader(dashboard);
        var all = Address("closing-prospects", "numerator", January, []);
        var sum = 0L;
        foreach (var condition in conditions)
        {
            sum += RowsOf(await reader.ReadAsync($"{all}&where={condition}")).Told;
        }

        Assert.True(sum > 0);
        Assert.Equal(RowsOf(await reader.ReadAsync(all)).Told, sum);
    }

    [Fact]
    public async Task Members_OfAStructureCell_AreItsCards()
    {
        var cells = CustomerStructure.Of(Standard.Figures(await FactsAsync(January)), Standard).Cells;
        using var reader = new Reader(dashboard);
        foreach (var cell in cells.Take(12))
        {
            var visited = cell.HasVisited ? "true" : "false";
            var channel = Codes.Of<FilingChannel>().CodeOf(cell.Channel);
            var page = await reader.ReadAsync(Address("closing-prospects", "numerator", January, [])
                + $"&where=level={cell.Level}&where=age={Uri.EscapeDataString(cell.Age.Code)}"
                + $"&where=visited={visited}&where=channel={channel}");

            Assert.Equal(cell.Cards, RowsOf(page).Told);
        }
    }

    [Theory]
    [InlineData("/members?kpi=no-such-kpi", HttpStatusCode.NotFound, "no-such-kpi")]
    [InlineData("/members", HttpStatusCode.NotFound, "''")]
    [InlineData("/members?kpi=close-rate&side=both", HttpStatusCode.BadRequest, "'both'")]
    [InlineData("/members?kpi=opening-prospects&side=missing", HttpStatusCode.BadRequest, "'missing'")]
    [InlineData("/members?kpi=average-card-age&side=missing", HttpStatusCode.BadRequest, "'missing'")]
    [InlineData("/members?kpi=close-rate&where=age=young", HttpStatusCode.BadRequest, "'age=young'")]
    [InlineData(
        "/members?kpi=close-rate&where=filed-on=2026-02-30", HttpStatusCode.BadRequest, "'filed-on=2026-02-30'")]
    [InlineData("/members?kpi=filing-rate&where=level=H", HttpStatusCode.BadRequest, "'level=H'")]
    public async Task Members_OfNonsense_AreRefusedByName(string address, HttpStatusCode status, string named)
    {
        using var reader = new Reader(dashboard);

        var page = await reader.OpenAsync(address);

        Assert.Equal(status, page.Status);
        Assert.Contains(named, string.Join(' ', page.Reasons), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("table.list"));
    }

    [Theory]
    [InlineData("closing-prospects", "numerator")]
    [InlineData("showroom-traffic", "numerator")]
    [InlineData("follow-up-timeliness-rate", "missing")]
    public async Task Csv_OfAList_HasEveryRowOfIt(string kpi, string side)
    {
        using var reader = new Reader(dashboard);
        var address = Address(kpi, side, January, []);

        using var answer = await reader.GetAsync(address + "&format=csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes).TrimEnd().Split("\r\n");
        Assert.Equal(RowsOf(await reader.ReadAsync(address)).Told, lines.Length - 1);
    }

    private static string Address(string kpi, string side, ReportingPeriod period, IReadOnlyList<string> scope) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/members?kpi={kpi}&side={side}&from={Iso(period.From)}&to={Iso(period.To)}&as-of={Iso(period.AsOf)}")
        + (scope.Count > 0 ? $"&dealer={scope[0]}" : "")
        + (scope.Count > 1 ? $"&consultant={scope[1]}" : "");

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>What the lists of a page say they hold, and how many rows they show.</summary>
    private static (long Told, long Shown) RowsOf(Page page) => (
        page.Document.QuerySelectorAll("table.list")
            .Sum(list => long.Parse(list.GetAttribute("data-count")!, CultureInfo.InvariantCulture)),
        page.Document.QuerySelectorAll("table.list > tbody > tr").Length);

    private static IEnumerable<(string Side, long Rows)> SidesOf(KpiValue value) => value.Kpi.Kind switch
    {
        KpiKind.Count => [("numerator", value.Numerator)],
        KpiKind.Ratio =>
        [
            ("numerator", value.Numerator),
            ("denominator", value.Denominator!.Value),
            ("missing", value.Denominator.Value - value.Numerator),
        ],

        // An average is taken over the facts of its denominator; one per day over those of its numerator.
        _ when value.Kpi.Denominator!.Facts is null =>
            [("numerator", value.Numerator), ("denominator", value.Numerator)],
        _ => [("numerator", value.Denominator!.Value), ("denominator", value.Denominator.Value)],
    };

    private Task<FactBook> FactsAsync(ReportingPeriod period) => dashboard.AskAsync(async (_, store) =>
        new FactBook(await store.Archive.ReadAsync(), period, Standard.OwnerContacts));
}

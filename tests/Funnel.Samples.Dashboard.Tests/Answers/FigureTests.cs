using System.Globalization;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class FigureTests(RunningDashboard dashboard)
{
    public static TheoryData<string> Overviews =>
    [
        "/?family=all", "/?dealer=D001&family=all", "/?dealer=D002&consultant=C002-03",
        "/?from=2026-02-01&to=2026-02-28&as-of=2026-02-28", "/?from=2026-01-01&to=2026-03-31&as-of=2026-02-15",
    ];

    [Theory]
    [MemberData(nameof(Overviews))]
    public async Task Number_Any_HasExactlyThatManyRecordsBehindIt(string overview)
    {
        using var reader = new Reader(dashboard);
        var figures = (await reader.ReadAsync(overview)).Document.QuerySelectorAll("a.figure");
        Assert.True(figures.Length > 80, $"Only {figures.Length} numbers are links.");

        List<string> wrong = [];
        foreach (var figure in figures.DistinctBy(figure => figure.GetAttribute("href")))
        {
            var number = Whole(Page.Words(figure));
            var list = await reader.ReadAsync(figure.GetAttribute("href")!);
            var (counted, rows) = Listed(list);
            if (number != counted || counted != rows)
            {
                wrong.Add($"{figure.GetAttribute("href")}: shown {number}, counted {counted}, listed {rows}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("/work")]
    [InlineData("/work?dealer=D001")]
    [InlineData("/work?dealer=D001&consultant=C001-01")]
    public async Task Worklist_Any_HasAsManyRowsAsItsTabSays(string address)
    {
        using var reader = new Reader(dashboard);
        var tabs = (await reader.ReadAsync(address)).Document.QuerySelectorAll("[data-list][data-count]");
        Assert.Equal(7, tabs.Length);
        foreach (var tab in tabs)
        {
            var (counted, rows) = Listed(await reader.ReadAsync(tab.GetAttribute("href")!));
            Assert.Equal(tab.GetAttribute("data-count"), counted.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(counted, rows);
        }
    }

    [Fact]
    public async Task Dealers_Together_AreTheGroup()
    {
        using var reader = new Reader(dashboard);
        const string New = "a.figure[data-kpi=new-prospects]";
        var group = Whole(Page.Words((await reader.ReadAsync("/")).Document.QuerySelector(New)));
        var first = Whole(Page.Words((await reader.ReadAsync("/?dealer=D001")).Document.QuerySelector(New)));
        var second = Whole(Page.Words((await reader.ReadAsync("/?dealer=D002")).Document.QuerySelector(New)));
        Assert.Equal(group, first + second);
    }

    private static (int Counted, int Rows) Listed(Page page)
    {
        var tables = page.Document.QuerySelectorAll("table.list[data-count]");
        return (
            tables.Sum(table => Whole(table.GetAttribute("data-count")!)),
            tables.Sum(table => table.QuerySelectorAll("tbody > tr").Length));
    }

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

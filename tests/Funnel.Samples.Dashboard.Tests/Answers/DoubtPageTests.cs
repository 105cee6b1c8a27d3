using System.Globalization;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

/// <summary>What rests on few, or is not mature, is grey and says why; it is never hidden.</summary>
[Collection(SharedDashboard.Name)]
public sealed class DoubtPageTests(RunningDashboard dashboard)
{
    private const string February = "/?dealer=D001&from=2026-02-01&to=2026-02-28&as-of=2026-02-28&family=rates";

    [Theory]
    [InlineData("zh", "样本少：", "张未满期，仍会变动", "灰色数字")]
    [InlineData("en", "small sample: ", "not mature yet, may still move", "Figures in grey")]
    public async Task Figure_OfFewOrNotMature_IsGreyAndSaysWhy(
        string language, string few, string young, string legend)
    {
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("language", language);

        var page = await reader.ReadAsync(February);

        var grey = page.Document.QuerySelectorAll("table.kpis a.doubtful");
        Assert.NotEmpty(grey);
        Assert.All(grey, figure => Assert.NotEqual("", figure.GetAttribute("title")));
        Assert.All(grey, figure => Assert.NotEqual("–", figure.FirstChild!.TextContent));
        Assert.Contains(grey, figure => figure.GetAttribute("title")!.Contains(few, StringComparison.Ordinal));
        Assert.Contains(
            grey,
            figure => figure.GetAttribute("data-kpi") == "new-close-rate-7d"
                && figure.GetAttribute("title")!.Contains(young, StringComparison.Ordinal));
        Assert.Contains(legend, page.Main, StringComparison.Ordinal);
    }

    // Of a small dealer's consultants every rate over new cards rests on few; a count is never grey.
    [Fact]
    public async Task Figures_OfTheTable_AreGreyWhereTheirDenominatorIsSmall()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync(February);

        List<string> wrong = [];
        foreach (var row in page.Document.QuerySelectorAll("table.kpis tr[data-kpi]"))
        {
            var total = row.QuerySelector("td strong a");
            var sides = row.QuerySelectorAll("td.soft a.figure");
            if (total is null || sides.Length < 2)
            {
                continue;
            }

            var (last, style) = (Page.Words(sides[1]), NumberStyles.AllowThousands);
            var denominator = int.Parse(last, style, CultureInfo.InvariantCulture);
            if (denominator is > 0 and < 30 && !total.ClassList.Contains("doubtful"))
            {
                wrong.Add($"{row.GetAttribute("data-kpi")}: of {denominator}");
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(page.Document.QuerySelectorAll("a.figure.doubtful"));
    }

    [Fact]
    public async Task Tile_ToBeReadWithCare_ShowsFigureAndReason()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/?dealer=D001&consultant=C001-01");

        var tiles = page.Document.QuerySelectorAll(".tile:has(a.doubtful)");

        Assert.NotEmpty(tiles);
        Assert.All(tiles, tile => Assert.NotEqual("", Page.Words(tile.QuerySelector(".tile-doubt"))));
        Assert.All(tiles, tile => Assert.Equal(
            tile.QuerySelector("a.doubtful")!.GetAttribute("title"), Page.Words(tile.QuerySelector(".tile-doubt"))));
    }
}

using System.Net;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class SearchTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Search_ByCardNameAndEndOfThePhone_FindsTheCard()
    {
        var card = await OwnCard.FileAsync(dashboard, "慕容复旦", "13955557788");
        using var reader = new Reader(dashboard);
        foreach (var typed in (string[])[card, card.ToLowerInvariant(), "慕容复", "139 5555-7788", "55557788"])
        {
            var found = await reader.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");
            Assert.Equal(HttpStatusCode.Redirect, found.Status);
            Assert.Equal($"/cards/{card}", found.RedirectsTo);
        }
    }

    [Fact]
    public async Task Search_SeveralFit_ListsThemMasked()
    {
        var first = await OwnCard.FileAsync(dashboard, "上官婉儿一", "13911110001");
        var second = await OwnCard.FileAsync(dashboard, "上官婉儿二", "13911110002");
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/search?q=" + Uri.EscapeDataString("上官婉儿"));
        var rows = page.Document.QuerySelectorAll("table.list tbody tr");
        Assert.Equal(
            new[] { first, second }.Order(StringComparer.Ordinal),
            rows.Select(row => Page.Words(row.QuerySelector("td"))).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Contains("上** 139****000", Page.Words(row), StringComparison.Ordinal));
        Assert.DoesNotContain("婉儿一", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("'; DROP TABLE funnel_events; --")]
    [InlineData("<b>x</b>")]
    public async Task Search_SignsOfADatabase_AreLookedForAsTheyAre(string typed)
    {
        await OwnCard.FileAsync(dashboard);
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/search?q=" + Uri.EscapeDataString(typed));
        Assert.Empty(page.Document.QuerySelectorAll("table.list tbody tr"));
        Assert.Empty(page.Document.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task Search_WithinADealer_FindsNoOtherDealersCards()
    {
        var card = await OwnCard.FileAsync(dashboard, "令狐冲虚", "13922220003");
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync($"/search?dealer=D002&q={card}");
        Assert.Empty(page.Document.QuerySelectorAll("table.list tbody tr"));
    }

    [Fact]
    public async Task EveryPage_HasTheSearch()
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync("/cards/new?dealer=D001");
        Assert.NotNull(page.Document.QuerySelector("form.search input[name=q]"));
    }
}

using System.Globalization;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Drilldown;

[Collection(SharedDashboard.Name)]
public sealed class MemberGroupTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/members?kpi=new-prospects&group=channel")]
    [InlineData("/members?kpi=new-prospects&group=dealer")]
    [InlineData("/members?kpi=lost-prospects&group=lost-reason&dealer=D001&from=2026-01-01&to=2026-03-31")]
    [InlineData("/members?kpi=showroom-traffic&group=consultant&dealer=D002")]
    public async Task Groups_OfAList_AddUpToItAndLeadToTheirRecords(string address)
    {
        using var reader = new Reader(dashboard);
        var page = await reader.ReadAsync(address);
        var groups = page.Document.QuerySelectorAll("#groups a.figure");
        Assert.True(groups.Length > 1, page.Main);
        Assert.Equal(
            page.Document.QuerySelector("#rows")!.GetAttribute("data-rows"),
            groups.Sum(group => Whole(Page.Words(group))).ToString(CultureInfo.InvariantCulture));
        foreach (var group in groups)
        {
            var rows = (await reader.ReadAsync(group.GetAttribute("href")!)).Document.QuerySelector("#rows")!;
            Assert.Equal(Page.Words(group), rows.GetAttribute("data-rows"));
        }
    }

    [Fact]
    public async Task LastContact_OfAList_HasItsWeekdayAndItsNoteWhereNamesAreShown()
    {
        using var reader = new Reader(dashboard);
        var card = await OwnCard.FileAsync(dashboard);
        await reader.CompleteAsync((await reader.ReadAsync($"/cards/{card}/contact")).Form
            .With("how", "call").With("note", "想要红色的那辆"));
        const string List = "/members?kpi=new-prospects&dealer=D001&where=filed-on%3D2026-03-18&where=level%3DA";
        var masked = await reader.ReadAsync(List);
        await reader.ChooseAsync("personal", "shown");
        var shown = await reader.ReadAsync(List);
        using var csv = await reader.GetAsync(List + "&format=csv");

        Assert.Contains("2026-03-18 周三", masked.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("想要红色的那辆", masked.Html, StringComparison.Ordinal);
        Assert.Contains("2026-03-18 想要红色的那辆", shown.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("周三", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static int Whole(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

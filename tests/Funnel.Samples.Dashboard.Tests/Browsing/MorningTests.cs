using System.Globalization;
using System.Text.RegularExpressions;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

/// <summary>A manager's morning: where do we lose customers, who are they, what do we do about one.</summary>
[Collection(Browsers.Name)]
public sealed class MorningTests(RunningDashboard dashboard, Chromium chromium)
{
    private const string FollowUps = "/?dealer=D001&family=follow-up";
    private const string Contacts = "#kpis tr[data-kpi=contacts-per-prospect] td:nth-of-type(2)";
    private const string TestDriven = "#funnel tr[data-stage=test-driven] a.figure[data-side=numerator]";
    private const string Contacted = "[data-list=contacted]";

    [SkippableFact]
    public async Task Manager_FromTheOverviewToOneCard_RecordsAFollowUpAndTheNumbersMove()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        var contactedBefore = await ContactedAsync(tab);

        await tab.OpenAsync("/?dealer=D001");
        await tab.ShowAsync("morning-1-overview");
        var contactsBefore = await NumberAsync(tab, FollowUps, Contacts);
        await tab.OpenAsync("/?dealer=D001");
        const string Missing = "#funnel tr[data-stage=ordered] a.figure[data-side=missing]";
        var lost = Whole(await tab.WordsAsync(Missing));
        Assert.True(lost > 0, "A step of the funnel has lost somebody.");

        await tab.Find(Missing).First.ClickAsync();
        await tab.CountAsync("table.list tbody tr", lost);
        await tab.ShowAsync("morning-2-records");

        await tab.Find("table.list tbody tr td a[href^='/cards/']").First.ClickAsync();
        await tab.ArriveAsync("/cards/");
        var card = new Uri(tab.Page.Url).AbsolutePath;
        await tab.ShowAsync("morning-3-card");
        Assert.Contains("dealer=D001", tab.Page.Url, StringComparison.Ordinal);

        await tab.Find("a[href*='/contact']").First.ClickAsync();
        await tab.Find("[name=how]").SelectOptionAsync("call");
        await tab.Find("[name=note]").FillAsync("约好周六来提车");
        await tab.ShowAsync("morning-4-follow-up");
        await tab.Find("form.record button[type=submit]:not([name=then])").ClickAsync();
        await tab.Find("#done").WaitForAsync();
        await tab.ShowAsync("morning-5-recorded");
        Assert.Equal(card, new Uri(tab.Page.Url).AbsolutePath);
        Assert.Equal("2026-03-18", await tab.WordsAsync("#last-contact"));

        Assert.Equal(contactedBefore + 1, await ContactedAsync(tab));
        Assert.Equal(contactsBefore + 1, await NumberAsync(tab, FollowUps, Contacts));
        Assert.Empty(tab.Complaints);
    }

    [SkippableFact]
    public async Task Consultant_TestDriveRecorded_MovesTheFunnel()
    {
        var card = await OwnCard.FileAsync(dashboard);
        await using var tab = await chromium.OpenAsync(dashboard);
        var before = await NumberAsync(tab, "/?dealer=D001", TestDriven);

        await tab.OpenAsync($"/cards/{card}/contact?dealer=D001");
        await tab.Find("[name=how]").SelectOptionAsync("showroom");
        await tab.Find("[name=contents][value=test-drive]").CheckAsync();
        await tab.Find("form.record button[type=submit]:not([name=then])").ClickAsync();
        await tab.Find("#done").WaitForAsync();

        Assert.Equal(before + 1, await NumberAsync(tab, "/?dealer=D001", TestDriven));
        Assert.Empty(tab.Complaints);
    }

    private static async Task<int> ContactedAsync(Tab tab)
    {
        await tab.OpenAsync("/work?dealer=D001");
        return Whole(await tab.Find(Contacted).GetAttributeAsync("data-count") ?? "");
    }

    private static async Task<int> NumberAsync(Tab tab, string address, string figure)
    {
        await tab.OpenAsync(address);
        return Whole(await tab.Find(figure).First.TextContentAsync() ?? "");
    }

    // Of "12 / 345" the first.
    private static int Whole(string text) =>
        int.Parse(Regex.Match(text, @"\d[\d,]*").Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}

using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class RefusalTests(RunningDashboard dashboard, Chromium chromium)
{
    [SkippableFact]
    public async Task Form_Refused_ShowsWhyAndKeepsWhatWasTyped()
    {
        const string Note = "客户说：\"再想想\" <周末>";
        var card = await OwnCard.FileAsync(dashboard);
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync($"/cards/{card}/contact");
        await tab.Find("[name=how]").SelectOptionAsync("home-visit");
        await tab.Find("[name=next]").FillAsync("2027-01-01");
        await tab.Find("[name=note]").FillAsync(Note);
        await tab.Find("form.record button[type=submit]").ClickAsync();

        await tab.Find("ul.reasons li").First.WaitForAsync();
        await tab.ShowAsync("refused-zh");
        Assert.Equal(Note, await tab.Find("[name=note]").InputValueAsync());
        Assert.Equal("home-visit", await tab.Find("[name=how]").InputValueAsync());
        Assert.Equal("2027-01-01", await tab.Find("[name=next]").InputValueAsync());

        await tab.Find("[name=next]").FillAsync("2026-03-20");
        await tab.Find("form.record button[type=submit]").ClickAsync();
        await tab.Find("#done").WaitForAsync();
        Assert.DoesNotContain(tab.Complaints, complaint => !complaint.Contains("422", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Form_AnotherWasFaster_IsToldAndBothAreKept()
    {
        var card = await OwnCard.FileAsync(dashboard);
        await using var first = await chromium.OpenAsync(dashboard);
        await using var second = await chromium.OpenAsync(dashboard);
        await first.OpenAsync($"/cards/{card}/contact");
        await second.OpenAsync($"/cards/{card}/contact");
        await FillAsync(first, "先到");
        await FillAsync(second, "后到");

        await first.Find("form.record button[type=submit]").ClickAsync();
        await first.Find("#done").WaitForAsync();
        await second.Find("form.record button[type=submit]").ClickAsync();
        await second.Find(".newer li").First.WaitForAsync();
        await second.ShowAsync("two-editors");
        Assert.Equal("后到", await second.Find("[name=note]").InputValueAsync());

        await second.Find("form.record button[type=submit]").ClickAsync();
        await second.Find("#done").WaitForAsync();
        var stored = await dashboard.AskAsync((_, store) => store.Cards.FindAsync(new(card)));
        Assert.Equal(3, stored!.Version);
    }

    private static async Task FillAsync(Tab tab, string note)
    {
        await tab.Find("[name=how]").SelectOptionAsync("call");
        await tab.Find("[name=note]").FillAsync(note);
    }
}

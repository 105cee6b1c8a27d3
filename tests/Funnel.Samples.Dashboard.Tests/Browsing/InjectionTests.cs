using System.Globalization;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class InjectionTests(RunningDashboard dashboard, Chromium chromium)
{
    private const string Name = "<img src=x onerror=alert('n')>";
    private const string Model = "\"><script>alert('m')</script>";
    private const string Note = "</script><svg onload=alert('o')>{{7*7}}";

    [SkippableFact]
    public async Task Text_OfMarkupAndScript_IsShownAsItIs()
    {
        var card = await OwnCard.FileAsync(dashboard, Name, "138<b>12341234", Model);
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        await tab.Find("form.settings summary").ClickAsync();
        await tab.Find("button[name=personal][value=shown]").ClickAsync();
        await tab.SeeAsync("button[name=personal][value=shown]", "aria-pressed", "true");
        await tab.OpenAsync($"/cards/{card}/contact");
        await tab.Find("[name=how]").SelectOptionAsync("call");
        await tab.Find("[name=note]").FillAsync(Note);
        await tab.Find("form.record button[type=submit]").ClickAsync();
        await tab.Find("#done").WaitForAsync();

        var page = await tab.WordsAsync("main");
        Assert.Contains(Name, page, StringComparison.Ordinal);
        Assert.Contains(Model, page, StringComparison.Ordinal);
        Assert.Contains(Note, page, StringComparison.Ordinal);
        await tab.ShowAsync("injection-card");

        foreach (var address in Addresses.PagesAnd(card))
        {
            await tab.OpenAsync(address);
        }

        await tab.OpenAsync("/members?kpi=new-prospects&side=numerator&dealer=D001");
        Assert.Contains(Name, await tab.WordsAsync("table.list"), StringComparison.Ordinal);
        await tab.ShowAsync("injection-list");
        Assert.Empty(tab.Complaints);
    }

    [SkippableTheory]
    [InlineData("/?dealer={0}")]
    [InlineData("/?dealer=D001&consultant={0}")]
    [InlineData("/?from={0}")]
    [InlineData("/members?kpi={0}")]
    [InlineData("/members?kpi=new-prospects&side=numerator&where={0}")]
    [InlineData("/work?list={0}")]
    [InlineData("/cards/{0}")]
    [InlineData("/cards/new?dealer={0}")]
    [InlineData("/traffic/{0}")]
    [InlineData("/?done={0}")]
    public async Task Address_WithScript_RunsNothing(string address)
    {
        var script = Uri.EscapeDataString("\"'><script>alert('a')</script>");
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync(string.Format(CultureInfo.InvariantCulture, address, script));
        Assert.NotEmpty(await tab.WordsAsync("main"));
        Assert.Equal(0, await tab.Find("main script:not([type])").CountAsync());
        Assert.DoesNotContain(
            tab.Complaints,
            complaint => !complaint.Contains("the server responded with a status of 40", StringComparison.Ordinal));
    }
}

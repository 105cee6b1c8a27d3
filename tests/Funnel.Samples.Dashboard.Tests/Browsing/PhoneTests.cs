using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class PhoneTests(RunningDashboard dashboard, Chromium chromium)
{
    [SkippableTheory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Pages_OnAPhone_FitItsWidth(int wide)
    {
        await using var tab = await PhoneAsync(wide);
        var card = await OwnCard.FileAsync(dashboard);
        List<string> tooWide = [];
        foreach (var (address, place) in Addresses.PagesAnd(card).Select((a, place) => (a, place)))
        {
            await tab.OpenAsync(address);
            var width = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > wide)
            {
                tooWide.Add($"{address}: {width}");
            }

            await tab.ShowAsync($"phone-{wide}-{place:D2}");
        }

        Assert.Empty(tooWide);
        Assert.Empty(tab.Complaints);
    }

    [SkippableFact]
    public async Task Navigation_OnAPhone_LeadsToTheWork()
    {
        await using var tab = await PhoneAsync(390);
        await tab.OpenAsync("/");
        await tab.Find("nav.pages a[href^='/work']").ClickAsync();
        await tab.ArriveAsync("/work");
        await tab.SeeAsync("nav.pages a[href^='/work']", "aria-current", "page");
    }

    [SkippableFact]
    public async Task Links_OfLists_AreLargeEnoughForAFinger()
    {
        await using var tab = await PhoneAsync(390);
        List<string> small = [];
        foreach (var address in (string[])["/", "/today?dealer=D001", "/work?list=overdue&dealer=D001"])
        {
            await tab.OpenAsync(address);
            small.AddRange(await tab.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('main a, main button, main input:not([type=hidden]), main select')]
                  .filter(one => one.getClientRects().length > 0)
                  .filter(one => one.getBoundingClientRect().height < 23.5)
                  .map(one => `${location.pathname} ${one.outerHTML.slice(0, 120)}`)
                """));
        }

        Assert.Empty(small);
    }

    private Task<Tab> PhoneAsync(int wide) => chromium.OpenAsync(dashboard, new()
    {
        ViewportSize = new() { Width = wide, Height = 844 },
        DeviceScaleFactor = 2,
        IsMobile = true,
        HasTouch = true,
    });
}

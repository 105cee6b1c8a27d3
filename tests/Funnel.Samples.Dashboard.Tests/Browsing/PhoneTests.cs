using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class PhoneTests(RunningDashboard dashboard, Chromium chromium)
{
    private const int Width = 390;

    [SkippableFact]
    public async Task Pages_OnAPhone_FitItsWidth()
    {
        await using var tab = await PhoneAsync();
        var card = await OwnCard.FileAsync(dashboard);
        List<string> tooWide = [];
        foreach (var (address, place) in Addresses.PagesAnd(card).Select((a, place) => (a, place)))
        {
            await tab.OpenAsync(address);
            var width = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Width)
            {
                tooWide.Add($"{address}: {width}");
            }

            await tab.ShowAsync($"phone-{place:D2}");
        }

        Assert.Empty(tooWide);
        Assert.Empty(tab.Complaints);
    }

    [SkippableFact]
    public async Task Navigation_OnAPhone_LeadsToTheWork()
    {
        await using var tab = await PhoneAsync();
        await tab.OpenAsync("/");
        await tab.Find("nav.pages a[href^='/work']").ClickAsync();
        await tab.ArriveAsync("/work");
        await tab.SeeAsync("nav.pages a[href^='/work']", "aria-current", "page");
    }

    private Task<Tab> PhoneAsync() => chromium.OpenAsync(dashboard, new()
    {
        ViewportSize = new() { Width = Width, Height = 844 },
        DeviceScaleFactor = 2,
        IsMobile = true,
        HasTouch = true,
    });
}

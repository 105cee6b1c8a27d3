using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class DesktopTests(RunningDashboard dashboard, Chromium chromium)
{
    [SkippableFact]
    public async Task Pages_OnASmallDesktop_FitItsWidth()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        List<string> tooWide = [];
        foreach (var (address, place) in Addresses.Pages.Select((address, place) => (address, place)))
        {
            await tab.OpenAsync(address);
            await tab.ShowAsync($"desk-{place:D2}");
            var width = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 1366)
            {
                tooWide.Add($"{address}: {width}");
            }
        }

        Assert.Empty(tooWide);
    }

    [SkippableFact]
    public async Task Overview_OnASmallDesktop_SaysWithoutScrollingWhetherAStepIsWeak()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        Assert.True(await tab.Page.EvaluateAsync<bool>(
            "document.querySelector('#weakest').getBoundingClientRect().bottom < innerHeight"));
    }

    [SkippableFact]
    public async Task Jump_WithinAPage_DoesNotEndUnderTheHeader()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/#kpis");
        Assert.True(await tab.Page.EvaluateAsync<bool>(
            """
            document.querySelector('#kpis-title').getBoundingClientRect().top
              >= document.querySelector('header.site').getBoundingClientRect().bottom
            """));
    }

    [SkippableTheory]
    [InlineData("/", 4)]
    [InlineData("/forecast", 3)]
    [InlineData("/findings", 1)]
    [InlineData("/times?from=2026-01-01", 2)]
    [InlineData("/control", 1)]
    [InlineData("/comparison", 1)]
    [InlineData("/trends", 1)]
    [InlineData("/ranking", 1)]
    public async Task Charts_OfAPage_AreDrawn(string address, int fewest)
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync(address);
        var charts = await tab.Find(".chart").CountAsync();
        Assert.True(charts >= fewest, $"Only {charts} charts.");
        Assert.Equal(charts, await tab.Page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('.chart canvas')].filter(canvas => {
              const points = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return points.some(value => value !== 0);
            }).length
            """));
    }

    [SkippableFact]
    public async Task Scope_Chosen_NarrowsThePage()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        await tab.Find("select[name=dealer]").SelectOptionAsync("D002");
        await tab.ArriveAsync("dealer=D002");
        await tab.Find("select[name=consultant]").SelectOptionAsync("C002-01");
        await tab.ArriveAsync("consultant=C002-01");
        Assert.Contains("C002-01", await tab.WordsAsync("h1"), StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }
}

using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.Playwright;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class QuietPageTests(RunningDashboard dashboard, Chromium chromium)
{
    [SkippableTheory]
    [InlineData("zh", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task Pages_All_AskNobodyElseAndComplainOfNothing(string language, ColorScheme colors)
    {
        await using var tab = await chromium.OpenAsync(dashboard, new() { ColorScheme = colors });
        var card = await OwnCard.FileAsync(dashboard);
        if (language == "en")
        {
            await tab.SpeakEnglishAsync();
        }

        foreach (var (address, place) in Addresses.PagesAnd(card).Select((a, place) => (a, place)))
        {
            await tab.OpenAsync(address);
            Assert.NotEmpty(await tab.WordsAsync("h1"));
            await tab.ShowAsync($"page-{language}-{place:D2}");
        }

        Assert.Empty(tab.Complaints);
    }
}

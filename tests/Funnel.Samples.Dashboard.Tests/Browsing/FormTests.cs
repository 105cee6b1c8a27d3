using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class FormTests(RunningDashboard dashboard, Chromium chromium)
{
    [SkippableFact]
    public async Task Level_Moved_MovesTheProposedDateUntilOneIsTyped()
    {
        var card = await OwnCard.FileAsync(dashboard);
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync($"/cards/{card}/contact");
        var (level, next) = (tab.Find("#field-level"), tab.Find("#field-next"));
        var proposed = await next.InputValueAsync();

        await level.SelectOptionAsync("C");
        var cool = await next.InputValueAsync();
        await level.SelectOptionAsync("");
        Assert.Equal(proposed, await next.InputValueAsync());
        Assert.NotEqual(proposed, cool);

        await next.FillAsync("2026-04-01");
        await level.SelectOptionAsync("C");
        Assert.Equal("2026-04-01", await next.InputValueAsync());
    }
}

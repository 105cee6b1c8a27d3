using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class KeyboardTests(RunningDashboard dashboard, Chromium chromium)
{
    [SkippableFact]
    public async Task Tab_FirstStop_SkipsToTheContent()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.ShowAsync("keyboard-skip");
        Assert.Equal("#content", await FocusedAsync<string>(tab, "element.getAttribute('href')"));
        Assert.True(await FocusedAsync<bool>(tab, "element.getBoundingClientRect().top >= 0"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await FocusedAsync<bool>(tab, "document.querySelector('main').contains(element)"));
    }

    [SkippableFact]
    public async Task Form_ByKeyboardAlone_IsSent()
    {
        var card = await OwnCard.FileAsync(dashboard);
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync($"/cards/{card}/lost");
        await TabToAsync(tab, "reason");
        await tab.Page.Keyboard.PressAsync("End");
        await TabToAsync(tab, "note");
        await tab.Page.Keyboard.TypeAsync("电话停机");
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("BUTTON", await FocusedAsync<string>(tab, "element.tagName"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Find("#done").WaitForAsync();
        Assert.Equal("lost", await tab.Find("#state").GetAttributeAsync("data-state"));
        Assert.Empty(tab.Complaints);
    }

    [SkippableFact]
    public async Task Picker_ByArrowKeys_ChoosesAndShowsOnlyOnEnter()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        await tab.Find("select[name=dealer]").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("D002", await tab.Find("select[name=dealer]").InputValueAsync());
        Assert.DoesNotContain("dealer=", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/?dealer=D002");
    }

    [SkippableFact]
    public async Task Menu_OpenedByKeyboard_ClosesOnEscape()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        var menu = tab.Find("form.settings details");
        await tab.Find("form.settings summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.NotNull(await menu.GetAttributeAsync("open"));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.Null(await menu.GetAttributeAsync("open"));
    }

    [SkippableFact]
    public async Task Focus_OnEveryStopOfTheOverview_CanBeSeen()
    {
        const int Stops = 60;
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/");
        for (var stop = 0; stop < Stops; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.True(
                await FocusedAsync<bool>(
                    tab, "getComputedStyle(element).outlineStyle !== 'none' && element.getClientRects().length > 0"),
                await FocusedAsync<string>(tab, "element.outerHTML"));
        }
    }

    private static async Task TabToAsync(Tab tab, string name)
    {
        const int Most = 60;
        for (var stop = 0; stop < Most; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await FocusedAsync<string?>(tab, "element.getAttribute('name')") == name)
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not lead to '{name}'.");
    }

    private static Task<T> FocusedAsync<T>(Tab tab, string what) =>
        tab.Page.EvaluateAsync<T>($"(element => {what})(document.activeElement)");
}

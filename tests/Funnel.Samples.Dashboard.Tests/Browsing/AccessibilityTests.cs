using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.Playwright;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

/// <summary>axe-core on every page: WCAG 2.0 to 2.2, A and AA, and best practice.</summary>
[Collection(Browsers.Name)]
public sealed class AccessibilityTests(RunningDashboard dashboard, Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
    };

    // Each two of language, colours and width meet on every page.
    [SkippableTheory]
    [InlineData("zh-CN", ColorScheme.Light, 1366)]
    [InlineData("zh-CN", ColorScheme.Dark, 390)]
    [InlineData("en-US", ColorScheme.Light, 390)]
    [InlineData("en-US", ColorScheme.Dark, 1366)]
    public async Task EveryPage_HasNoViolationAndFitsItsWidth(string language, ColorScheme colors, int width)
    {
        await using var tab = await chromium.OpenAsync(dashboard, new()
        {
            Locale = language, ColorScheme = colors, ViewportSize = new() { Width = width, Height = 844 },
        });
        var card = await OwnCard.FileAsync(dashboard);
        var addresses = PageRoutes.Of(dashboard, card);
        Assert.True(addresses.Count > 30, $"Only {addresses.Count} pages were found.");
        var wrong = await WrongAsync(tab, addresses, width);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    // The same pages about somebody, in other views.
    [SkippableFact]
    public async Task EveryView_HasNoViolationAndFitsItsWidth()
    {
        await using var tab = await chromium.OpenAsync(dashboard, new()
        {
            Locale = "en-US", ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 390, Height = 844 },
        });
        var card = await OwnCard.FileAsync(dashboard);
        var wrong = await WrongAsync(tab, [.. Addresses.PagesAnd(card)], 390);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static async Task<IReadOnlyList<string>> WrongAsync(Tab tab, IReadOnlyList<string> addresses, int width)
    {
        List<string> wrong = [];
        foreach (var address in addresses)
        {
            await tab.OpenAsync(address);
            var found = await tab.Page.RunAxe(Rules);
            wrong.AddRange(found.Violations.SelectMany(violation => violation.Nodes.Take(2).Select(node =>
                $"{address}: {violation.Id}: {node.Html[..Math.Min(node.Html.Length, 160)]}")));
            var wide = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width)
            {
                wrong.Add($"{address}: {wide} pixels wide");
            }
        }

        return wrong;
    }
}

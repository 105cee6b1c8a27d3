using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class LanguageTests(RunningDashboard dashboard, Chromium chromium)
{
    // What is a name of the dealers' own: it has no other language.
    private const string OwnNames =
        "option, .card-head, #customer, .pickers, h1, dd, td, th[scope=col], tr[data-dealer] th, tr[data-of] th, "
            + ".heat-map tbody th, #dealers tbody th, #next-one, p.print-only";

    [SkippableFact]
    public async Task Pages_SwitchedToEnglish_AreEnglish()
    {
        await using var tab = await chromium.OpenAsync(dashboard);
        await tab.OpenAsync("/work?list=overdue");
        Assert.Contains("今日", await tab.WordsAsync("h1"), StringComparison.Ordinal);
        await tab.Find("button[name=language][value=en]").ClickAsync();
        await tab.SeeAsync("html", "lang", "en");
        await tab.ArriveAsync("/work?list=overdue");

        List<string> chinese = [];
        foreach (var address in Addresses.Pages)
        {
            await tab.OpenAsync(address);
            chinese.AddRange((await ChineseAsync(tab)).Select(text => $"{address}: {text}"));
        }

        Assert.Empty(chinese);
        await tab.Find("button[name=language][value=zh]").ClickAsync();
        await tab.SeeAsync("html", "lang", "zh-CN");
        Assert.Empty(tab.Complaints);
    }

    private static async Task<string[]> ChineseAsync(Tab tab) => await tab.Page.EvaluateAsync<string[]>(
        """
        ownNames => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const parent = node.parentElement;
            if (parent.closest(ownNames) || parent.closest('script, [lang="zh-CN"]')) continue;
            if (/\p{Script=Han}/u.test(node.data)) found.push(node.data.trim());
          }
          return found;
        }
        """,
        OwnNames);
}

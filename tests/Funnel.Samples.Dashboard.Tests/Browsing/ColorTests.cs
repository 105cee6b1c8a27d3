using System.Globalization;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.Playwright;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

[Collection(Browsers.Name)]
public sealed class ColorTests(RunningDashboard dashboard, Chromium chromium)
{
    // WCAG AA for text of ordinary size.
    private const double Readable = 4.5;

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_InEitherScheme_IsReadable(ColorScheme colors)
    {
        var card = await OwnCard.FileAsync(dashboard);
        await using var tab = await chromium.OpenAsync(dashboard, new() { ColorScheme = colors });
        List<string> faint = [];
        string[] pages =
        [
            "/", "/forecast", "/findings", "/times", "/control", "/comparison", "/work?list=overdue", $"/cards/{card}",
            $"/cards/{card}/contact", "/import",
        ];
        foreach (var address in pages)
        {
            await tab.OpenAsync(address);
            faint.AddRange((await FaintAsync(tab)).Select(text => $"{address}: {text}"));
        }

        Assert.Empty(faint);
    }

    [SkippableFact]
    public async Task Theme_DarkChosen_DarkensALightSystem()
    {
        await using var tab = await chromium.OpenAsync(dashboard, new() { ColorScheme = ColorScheme.Light });
        await tab.OpenAsync("/");
        var light = await BrightnessAsync(tab);
        await tab.Find("form.settings summary").ClickAsync();
        await tab.ShowAsync("settings-open");
        await tab.Find("button[name=theme][value=dark]").ClickAsync();
        await tab.SeeAsync("html", "data-theme", "dark");
        await tab.ShowAsync("dark-chosen");
        Assert.True(light > 200, light.ToString(CultureInfo.InvariantCulture));
        Assert.InRange(await BrightnessAsync(tab), 0, 60);
    }

    [SkippableFact]
    public async Task Print_OfADarkPage_IsDarkOnWhite()
    {
        await using var tab = await chromium.OpenAsync(dashboard, new() { ColorScheme = ColorScheme.Dark });
        await tab.OpenAsync("/?dealer=D001");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        Assert.False(await tab.Find("nav.pages").IsVisibleAsync());
        Assert.True(await tab.Find("h1").IsVisibleAsync());
        Assert.True(await BrightnessAsync(tab) > 240);
        Assert.All(
            await tab.Page.EvaluateAsync<int[]>(
                "[...document.querySelectorAll('.chart canvas')].map(c => "
                + "Math.round(c.getBoundingClientRect().height))"),
            height => Assert.True(height > 100, $"A chart on paper is {height} pixels high."));
        await tab.ShowAsync("print");
        await tab.Page.PdfAsync(new() { Path = Path.ChangeExtension(Pictures.PathOf("print"), "pdf"), Format = "A4" });
    }

    private static Task<double> BrightnessAsync(Tab tab) => tab.Page.EvaluateAsync<double>(
        """
        () => {
          const color = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g).map(Number);
          return color.length > 3 && color[3] === 0 ? 255 : (color[0] + color[1] + color[2]) / 3;
        }
        """);

    // The colour of every text against the nearest background that is not transparent.
    private static Task<string[]> FaintAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>(
        """
        readable => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const rgba = text => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = text;
            canvas.fillRect(0, 0, 1, 1);
            return canvas.getImageData(0, 0, 1, 1).data;
          };
          const luminance = color => [0, 1, 2]
            .map(part => color[part] / 255)
            .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const color = rgba(getComputedStyle(at).backgroundColor);
              if (color[3] === 255) return color;
            }
            return [255, 255, 255, 255];
          };
          const faint = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            const text = walker.currentNode.data.trim();
            if (!text || element.closest('script, option') || !element.checkVisibility()) continue;
            const [one, other] = [luminance(rgba(getComputedStyle(element).color)), luminance(ground(element))];
            const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (contrast < readable) faint.push(`${text} ${contrast.toFixed(1)}`);
          }
          return [...new Set(faint)];
        }
        """,
        Readable);
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

/// <summary>A browser window of one visitor that takes down whatever goes wrong on any of its pages.</summary>
internal sealed class Tab : IAsyncDisposable
{
    // In milliseconds: a machine that runs every other test beside the browser may take its time.
    private const int Patience = 120_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Tab(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors on the console, failed requests, requests to other hosts, dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Tab> OpenAsync(IBrowserContext context, Uri host)
    {
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        var page = await context.NewPageAsync();
        var tab = new Tab(context, page);
        page.Console += (_, message) => tab.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => tab.Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => tab.Note(true, $"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => tab.Note(!IsOf(host, request.Url), $"another host: {request.Url}");
        page.Response += (_, response) => tab.Note(response.Status >= 500, $"{response.Status}: {response.Url}");
        page.Dialog += async (_, dialog) =>
        {
            tab.Note(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        return tab;
    }

    /// <summary>Opens a page and waits until its scripts have run.</summary>
    public async Task OpenAsync(string address) =>
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>
    /// Waits until a page with such an address is shown. It looks again and again: a load that is over before somebody
    /// waits for it, is not told again.
    /// </summary>
    public Task ArriveAsync(string address) => Assertions.Expect(Page).ToHaveURLAsync(
        new Regex(Regex.Escape(address), RegexOptions.None), new() { Timeout = Patience });

    /// <summary>Waits until an element has the value wanted in one of its attributes.</summary>
    public Task SeeAsync(string selector, string attribute, string value) =>
        Assertions.Expect(Find(selector)).ToHaveAttributeAsync(attribute, value, new() { Timeout = Patience });

    /// <summary>Waits until there are as many such elements.</summary>
    public Task CountAsync(string selector, int count) =>
        Assertions.Expect(Find(selector)).ToHaveCountAsync(count, new() { Timeout = Patience });

    /// <summary>Opens a page under English words.</summary>
    public async Task SpeakEnglishAsync()
    {
        await OpenAsync("/");
        await Find("button[name=language][value=en]").ClickAsync();
        await SeeAsync("html", "lang", "en");
    }

    /// <summary>A picture of the page for people to look at.</summary>
    public Task ShowAsync(string name) => Page.ScreenshotAsync(new() { Path = Pictures.PathOf(name), FullPage = true });

    public ILocator Find(string selector) => Page.Locator(selector);

    /// <summary>What an element says, with single spaces.</summary>
    public async Task<string> WordsAsync(string selector) => string.Join(
        ' ', (await Find(selector).First.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static bool IsOf(Uri host, string address) =>
        address.StartsWith("data:", StringComparison.Ordinal) || new Uri(address).Authority == host.Authority;

    private void Note(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            _complaints.Add(complaint);
        }
    }
}

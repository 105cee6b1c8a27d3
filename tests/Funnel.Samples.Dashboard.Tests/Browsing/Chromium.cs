using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.Playwright;

namespace Funnel.Samples.Dashboard.Tests.Browsing;

/// <summary>
/// The machine's own Chromium, without a window. Without one the tests are skipped, but where everything is to be
/// tested (<c>FUNNEL_CI=1</c>) they fail.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    // Nothing but the pages under test may be asked for.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A window of a visitor of its own, with no cookies yet.</summary>
    internal async Task<Tab> OpenAsync(RunningDashboard dashboard, BrowserNewContextOptions? options = null)
    {
        Need(_browser is not null, "There is no Chromium on the PATH ('chromium').");
        options ??= new();
        options.BaseURL = dashboard.Address.OriginalString;
        options.ViewportSize ??= new() { Width = 1366, Height = 768 };
        options.Locale ??= "zh-CN";
        return await Tab.OpenAsync(await _browser!.NewContextAsync(options), dashboard.Address);
    }

    public async Task InitializeAsync()
    {
        if (Find() is not { } program)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static void Need(bool isThere, string reason)
    {
        if (!isThere && Environment.GetEnvironmentVariable("FUNNEL_CI") == "1")
        {
            throw new InvalidOperationException(reason + " Here every test is to run.");
        }

        Skip.IfNot(isThere, reason);
    }
}

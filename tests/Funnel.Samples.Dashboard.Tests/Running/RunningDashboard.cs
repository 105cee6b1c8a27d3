using Funnel.Samples.Dashboard.Hosting;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>A dashboard of a test's own: a new store with a small made-up group, on a free loopback port.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-dashboard-tests-");
    private WebApplication? _app;

    /// <summary>The day everything is seen from.</summary>
    public static LocalDate Today { get; } = new(2026, 3, 18);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    internal static SeedSize Size { get; } = new(Dealers: 2, Consultants: 3, Months: 4, CardsPerMonth: 30);

    public async Task InitializeAsync()
    {
        _app = await DashboardHost.StartAsync(
            new() { Store = Path.Combine(_folder.FullName, "funnel.db"), Today = Today, Seed = Size },
            CancellationToken.None);
        Address = new(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>A dashboard of a test's own: a new store with a small made-up group, on a free loopback port.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-dashboard-tests-");
    private WebApplication? _app;
    private Func<DashboardOptions, DashboardOptions> _change = options => options;

    /// <summary>The day everything is seen from.</summary>
    public static LocalDate Today { get; } = new(2026, 3, 18);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Where the store lies.</summary>
    internal string Store => Path.Combine(_folder.FullName, "store", "funnel.db");

    internal static SeedSize Size { get; } = new(Dealers: 2, Consultants: 3, Months: 4, CardsPerMonth: 30);

    /// <summary>A running one that is ended by its caller.</summary>
    /// <param name="change">What is to be otherwise than usual.</param>
    internal static async Task<RunningDashboard> StartAsync(Func<DashboardOptions, DashboardOptions>? change = null)
    {
        var dashboard = new RunningDashboard { _change = change ?? (options => options) };
        await dashboard.InitializeAsync();
        return dashboard;
    }

    public async Task InitializeAsync()
    {
        _app = await DashboardHost.StartAsync(
            _change(new() { Store = Store, Today = Today, Seed = Size }),
            CancellationToken.None);
        Address = new(_app.Urls.First());
    }

    /// <summary>Asks the store itself, past the pages.</summary>
    internal async Task<T> AskAsync<T>(Func<FunnelContext, FunnelStore, Task<T>> ask)
    {
        await using var scope = _app!.Services.CreateAsyncScope();
        return await ask(
            scope.ServiceProvider.GetRequiredService<FunnelContext>(),
            scope.ServiceProvider.GetRequiredService<FunnelStore>());
    }

    /// <summary>A part of the running host.</summary>
    internal T Get<T>()
        where T : notnull => _app!.Services.GetRequiredService<T>();

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

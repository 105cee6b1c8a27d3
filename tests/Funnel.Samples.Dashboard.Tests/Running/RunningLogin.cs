using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.DashboardLogin;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>The host with a login, over a new store with a small made-up group of two regions.</summary>
public sealed class RunningLogin : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-dashboard-login-");
    private WebApplication? _app;

    /// <summary>Where the dashboard lies on the host.</summary>
    public const string Path = "/sales";

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app!.Services;

    public async Task InitializeAsync()
    {
        _app = LoginHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"], new()
        {
            Store = System.IO.Path.Combine(_folder.FullName, "own", "funnel.db"),
            Today = RunningDashboard.Today,
            Seed = new(Dealers: 3, Consultants: 2, Months: 3, CardsPerMonth: 12),
        });
        await _app.StartAsync();
        await Services.GetRequiredService<Readiness>().Wait(CancellationToken.None);
        Address = new(_app.Urls.First());
    }

    /// <summary>Somebody who has logged in.</summary>
    internal async Task<Reader> LogInAsync(string user)
    {
        var reader = new Reader(Address);
        var form = (await reader.ReadAsync("/Account/Login")).FormOf("form")
            .With("name", user).With("password", user);
        await reader.SendAsync(form);
        return reader;
    }

    /// <summary>Asks the store itself, past the pages.</summary>
    internal async Task<T> AskAsync<T>(Func<FunnelContext, FunnelStore, Task<T>> ask)
    {
        await using var context =
            await Services.GetRequiredService<IDbContextFactory<FunnelContext>>().CreateDbContextAsync();
        var options = Services.GetRequiredService<DashboardOptions>();
        return await ask(context, new(
            context, options.Standard, new Signature("test", SystemClock.Instance.GetCurrentInstant())));
    }

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

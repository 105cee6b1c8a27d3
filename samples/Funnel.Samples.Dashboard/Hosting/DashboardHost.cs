using Funnel.Domain;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Sqlite;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Importing;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Seeding;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Puts the web application together and runs it.</summary>
internal static class DashboardHost
{
    /// <summary>Who signs what is recorded here: the host knows no users.</summary>
    private const string Writer = "dashboard";

    /// <summary>Runs until it is stopped.</summary>
    public static async Task<int> RunAsync(DashboardOptions options, CancellationToken stop)
    {
        await using var app = await StartAsync(options, stop);
        Console.Out.WriteLine($"open {app.Urls.First()}");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>Prepares the store, filling a new one, and starts listening on loopback.</summary>
    public static async Task<WebApplication> StartAsync(DashboardOptions options, CancellationToken stop)
    {
        var builder = LocalWeb.CreateBuilder(options.Port);
        AddServices(builder.Services, options);
        var app = builder.Build();
        await app.Services.GetRequiredService<StorePreparation>().RunAsync(stop);
        app.UseUploadLimit(app.Services.GetRequiredService<ImportLimits>());
        app.UseLocalWeb();
        await app.StartAsync(stop);
        return app;
    }

    private static void AddServices(IServiceCollection services, DashboardOptions options)
    {
        services.AddSingleton(options);
        services.AddFunnelDomain(new FunnelOptions
        {
            Standard = options.Standard,
            Clock = SystemClock.Instance,
            Zone = DateTimeZoneProviders.Tzdb[Dealer.DefaultTimeZone],
        });
        services.AddDbContextFactory<FunnelContext>(db => db.UseSqlite(
            $"Data Source={options.Store}", sqlite => sqlite.UseFunnelMigrations()));
        services.AddScoped(
            provider => provider.GetRequiredService<IDbContextFactory<FunnelContext>>().CreateDbContext());
        services.AddScoped(provider => new FunnelStore(
            provider.GetRequiredService<FunnelContext>(),
            options.Standard,
            new Signature(Writer, SystemClock.Instance.GetCurrentInstant())));
        services.AddSingleton<ShowroomToday>();
        services.AddSingleton<StorePreparation>();
        services.AddSingleton<RecordsFollower>();
        services.AddSingleton<FunnelFigures>();
        services.AddSingleton<FigureCatalog>();
        services.AddSingleton<FigureAnswers>();
        services.AddSingleton<WorkBoard>();
        services.AddHostedService<FiguresPreparation>();
        services.AddSingleton<OverviewFigures>();
        services.AddSingleton<ForecastFigures>();
        services.AddSingleton<AuditFigures>();
        services.AddSingleton<TimeFigures>();
        services.AddSingleton<ControlFigures>();
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddScoped<PageFrame>();
        services.AddRecording();
        services.AddLocalWeb(options);
    }
}

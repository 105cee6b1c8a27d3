using Funnel.Domain;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Sqlite;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Importing;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Reporting;
using Funnel.Samples.Dashboard.Searching;
using Funnel.Samples.Dashboard.Seeding;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Dashboard.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Puts the web application together and runs it.</summary>
internal static class DashboardHost
{
    /// <summary>Who signs what is recorded here: the host knows no users.</summary>
    private const string Writer = "dashboard";

    /// <summary>Runs until it is stopped; says in a sentence why it cannot start, if it cannot.</summary>
    public static async Task<int> RunAsync(DashboardOptions asked, StartConsole console, CancellationToken stop)
    {
        try
        {
            return await RunOrFailAsync(asked, console, stop);
        }
        catch (Exception fault) when (StartFaults.Of(fault, asked) is { } why)
        {
            await console.Error.WriteLineAsync(why.In(console.Language));
            return 1;
        }
    }

    /// <summary>Prepares the store, filling a new one, and starts listening on loopback.</summary>
    public static async Task<WebApplication> StartAsync(DashboardOptions options, CancellationToken stop)
    {
        var app = Build(options);
        await app.StartAsync(stop);
        await PrepareAsync(app, stop);
        return app;
    }

    private static async Task<int> RunOrFailAsync(
        DashboardOptions asked, StartConsole console, CancellationToken stop)
    {
        var notes = StoreNotes.In(asked.Store);
        if (notes.Standard is { } kept && asked.AskedStandard is { } other && kept != other)
        {
            await console.Error.WriteLineAsync(StartTexts.OtherStandard(other, kept).In(console.Language));
            return 1;
        }

        var code = asked.AskedStandard ?? notes.Standard;
        var options = code is null ? asked : asked with { Standard = SalesStandards.Get(code) };
        var screen = new StartScreen(console.Output, console.Language);
        screen.Begin(options, notes);
        await using var app = Build(options);
        await app.StartAsync(stop);
        screen.Say(StartTexts.Open(app.Urls.First()));
        await screen.WhileAsync(app.Services.GetRequiredService<Readiness>(), () => PrepareAsync(app, stop));
        screen.Say(StartTexts.Ready);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static WebApplication Build(DashboardOptions options)
    {
        OwnFiles.CloseStore(options.Store);
        ImportFolders.Sweep();
        var builder = LocalWeb.CreateBuilder(options.Port);
        AddServices(builder.Services, options);
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseWaitingPage(app.Services.GetRequiredService<Readiness>());
        app.UseUploadLimit(app.Services.GetRequiredService<ImportLimits>());
        app.UseLocalWeb();
        return app;
    }

    // It listens already, so that a browser is told how far this is.
    private static async Task PrepareAsync(WebApplication app, CancellationToken stop)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        await app.Services.GetRequiredService<StorePreparation>().RunAsync(stop);
        readiness.Begin(StartTexts.Reading);
        await app.Services.GetRequiredService<RecordsFollower>().CurrentAsync(stop);
        readiness.Finish();
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
        services.AddSingleton<Readiness>();
        services.AddSingleton<StorePreparation>();
        services.AddSingleton<RecordsFollower>();
        services.AddSingleton<MadeUpDealers>();
        services.AddSingleton<FunnelFigures>();
        services.AddSingleton<FigureCatalog>();
        services.AddSingleton<FigureAnswers>();
        services.AddSingleton<WorkBoard>();
        services.AddHostedService<FiguresPreparation>();
        services.AddSingleton<ReportFigures>();
        services.AddSingleton<TrendFigures>();
        services.AddSingleton<OverviewFigures>();
        services.AddSingleton<ForecastFigures>();
        services.AddSingleton<AuditFigures>();
        services.AddSingleton<TimeFigures>();
        services.AddSingleton<ControlFigures>();
        services.AddHttpContextAccessor();
        services.AddSingleton<Unmasking>();
        services.AddScoped<CardSearch>();
        services.AddScoped<WorkQueue>();
        services.AddScoped<Visitor>();
        services.AddScoped<PageFrame>();
        services.AddRecording();
        services.AddLocalWeb(options);
    }
}

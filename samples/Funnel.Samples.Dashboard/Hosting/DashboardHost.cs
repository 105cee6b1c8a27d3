using System.Net;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Seeding;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Puts the web application together and runs it.</summary>
internal static class DashboardHost
{
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
        await using var app = Build(options, one => screen.Say(StartTexts.Another(AddressOf(one))));
        await app.StartAsync(stop);
        screen.Say(StartTexts.Open(AddressOf(app)));
        if (!IPAddress.IsLoopback(options.Listen))
        {
            screen.Say(StartTexts.Unencrypted);
        }

        await screen.WhileAsync(app.Services.GetRequiredService<Readiness>(), () => PrepareAsync(app, stop));
        screen.Say(StartTexts.Ready);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static WebApplication Build(DashboardOptions options, Action<WebApplication>? used = null)
    {
        OwnFiles.CloseStore(options.Store);
        ImportFolders.Sweep();
        var builder = LocalWeb.CreateBuilder(options);
        builder.Services.AddWebTelemetry("funnel-dashboard");
        builder.Services.AddDashboard(options);
        builder.Services.AddSingleton<IFunnelAccess, OwnerAccess>();
        builder.Services.AddStoreKeys(options);
        builder.Services.AddSingleton<StartKeys>();
        var app = builder.Build();
        if (options.Proxy is { } proxy)
        {
            app.UseProxy(proxy);
        }

        app.UseSecurityHeaders();
        app.UseKeyAtTheDoor(app.Services.GetRequiredService<StartKeys>(), () => used?.Invoke(app));
        app.MapFunnelDashboard("");
        return app;
    }

    // An address with a key of its own, for one browser.
    private static string AddressOf(WebApplication app) =>
        $"{LocalWeb.AddressOf(app)}/?{KeyAtTheDoor.Name}={app.Services.GetRequiredService<StartKeys>().Issue()}";

    // It listens already, so that a browser is told how far this is.
    private static async Task PrepareAsync(WebApplication app, CancellationToken stop)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        await app.Services.GetRequiredService<StorePreparation>().RunAsync(stop);
        readiness.Begin(StartTexts.Reading);
        await app.Services.GetRequiredService<FunnelTelemetry>().OpenAsync(
            () => app.Services.GetRequiredService<RecordsFollower>().CurrentAsync(stop));
        readiness.Finish();
    }
}

using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Seeding;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Makes the store ready behind a host that listens already; pages say so until then.</summary>
internal sealed class PreparationAtStart(
    DashboardOptions options,
    StorePreparation preparation,
    RecordsFollower follower,
    Readiness readiness,
    FunnelTelemetry telemetry) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host goes on starting meanwhile.
        await Task.Yield();
        OwnFiles.CloseStore(options.Store);
        ImportFolders.Sweep();
        await preparation.RunAsync(stoppingToken);
        readiness.Begin(StartTexts.Reading);
        await telemetry.OpenAsync(() => follower.CurrentAsync(stoppingToken));
        readiness.Finish();
    }
}

using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Seeding;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Makes the store ready behind a host that listens already; pages say so until then.</summary>
internal sealed class PreparationAtStart(
    DashboardOptions options, StorePreparation preparation, RecordsFollower follower, Readiness readiness)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host goes on starting meanwhile.
        await Task.Yield();
        OwnFiles.CloseStore(options.Store);
        ImportFolders.Sweep();
        await preparation.RunAsync(stoppingToken);
        readiness.Begin(StartTexts.Reading);
        await follower.CurrentAsync(stoppingToken);
        readiness.Finish();
    }
}

using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Works out behind the scenes what the first visitor is likely to ask for.</summary>
internal sealed class FiguresPreparation(
    RecordsFollower follower, FunnelFigures figures, ShowroomToday today, Readiness readiness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await readiness.Wait(stoppingToken);
            var records = await follower.CurrentAsync(stoppingToken);
            await Task.Run(() => figures.Prepare(records, today.Date, stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was done: nobody will ask.
        }
    }
}

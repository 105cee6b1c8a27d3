using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Seeding;

/// <summary>The dealers that were made up at the first start: every page says so until they are removed.</summary>
internal sealed class MadeUpDealers(
    IDbContextFactory<FunnelContext> contexts, RecordsFollower follower, DashboardOptions options)
{
    // The persons before the events that tell whose they are; facts are made anew from the events that are left.
    private static readonly string[] Deletions =
    [
        "DELETE FROM funnel_personal WHERE stream IN (SELECT stream FROM funnel_events WHERE dealer = {0})",
        "DELETE FROM funnel_closes WHERE dealer = {0}",
        "DELETE FROM funnel_targets WHERE dealer = {0}",
        "DELETE FROM funnel_consultants WHERE dealer = {0}",
        "DELETE FROM funnel_dealers WHERE dealer = {0}",
        "DELETE FROM funnel_events WHERE dealer = {0}",
    ];

    private volatile IReadOnlyList<string>? _ids;

    /// <summary>Their ids; none where everything is somebody's own.</summary>
    public IReadOnlyList<string> Ids => _ids ??= StoreNotes.In(options.Store).MadeUp;

    /// <summary>
    /// Removes them with everything recorded of them, whole or not at all. Another program that has the store open
    /// shows them until it is started again.
    /// </summary>
    public async Task RemoveAsync(CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        await using (var transaction = await context.Database.BeginTransactionAsync(stop))
        {
            foreach (var dealer in Ids)
            {
                await DeleteAsync(context, dealer, stop);
            }

            if (!await context.Database.SqlQuery<int>($"SELECT 1 AS Value FROM funnel_dealers").AnyAsync(stop))
            {
                await context.Database.ExecuteSqlRawAsync("DELETE FROM funnel_accepted", stop);
            }

            await new FunnelStore(context, options.Standard).Archive.RebuildAsync(stop);
            await new StoreNotes(options.Standard.Code, []).WriteAsync(context, stop);
            await transaction.CommitAsync(stop);
        }

        // Nothing of them stays in the file.
        await context.Database.ExecuteSqlRawAsync("VACUUM", stop);
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
        await follower.OpenAgainAsync(stop);
        _ids = [];
    }

    private static async Task DeleteAsync(FunnelContext context, string dealer, CancellationToken stop)
    {
        foreach (var deletion in Deletions)
        {
            await context.Database.ExecuteSqlRawAsync(deletion, [dealer], stop);
        }
    }
}

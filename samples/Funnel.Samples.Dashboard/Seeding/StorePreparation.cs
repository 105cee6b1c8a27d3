using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Generation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Seeding;

/// <summary>
/// Makes the store ready: one of an earlier version is brought up to date; where it is new, a plausible dealer group up
/// to today is made up and taken in.
/// </summary>
internal sealed class StorePreparation(
    IDbContextFactory<FunnelContext> contexts, DashboardOptions options, ShowroomToday today, Readiness readiness)
{
    public async Task RunAsync(CancellationToken stop)
    {
        readiness.Begin(StartTexts.BringingUpToDate);
        await using var context = await contexts.CreateDbContextAsync(stop);
        var archive = new FunnelStore(context, options.Standard).Archive;
        await archive.MigrateAsync(stop);
        if (StoreNotes.In(options.Store).Standard is null)
        {
            var isNew = (await archive.DealersAsync(stop)).Count == 0;
            await (isNew && !options.IsEmpty
                ? FillAsync(context, archive, stop)
                : new StoreNotes(options.Standard.Code, []).WriteAsync(context, stop));
        }

        // Readers need not wait for writers.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop);
    }

    /// <summary>Whole or not at all: a start that was broken off begins anew.</summary>
    private async Task FillAsync(FunnelContext context, FunnelArchive archive, CancellationToken stop)
    {
        // A first filling would go through the write-ahead log whole.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE", stop);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        readiness.Begin(StartTexts.MakingUp);
        var madeUp = MadeUp();
        readiness.Begin(StartTexts.TakingIn);
        await archive.ImportAsync(HistoryCut.After(madeUp.History, today.Date), today.Date, stop);
        await archive.SetAsync(madeUp.Targets, stop);
        await new StoreNotes(options.Standard.Code, [.. madeUp.History.Dealers.Select(dealer => dealer.Id.Value)])
            .WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
    }

    private Dataset MadeUp()
    {
        var folder = Directory.CreateTempSubdirectory("funnel-dashboard-");
        try
        {
            var thisMonth = today.Date.With(DateAdjusters.StartOfMonth);
            var size = options.Seed;
            var from = thisMonth.PlusMonths(1 - size.Months);
            DatasetGenerator.Generate(folder.FullName, new(size.Dealers, size.Consultants, size.Months, size.Seed, from)
            {
                Standard = options.Standard,
                CardsPerMonth = size.CardsPerMonth,
            });
            return DatasetReader.Read(folder.FullName, new(options.Standard.CardRules));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

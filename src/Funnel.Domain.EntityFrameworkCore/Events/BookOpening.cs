using Funnel.Domain.Books;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Opens a book over the store: each dealer from its snapshot and what came since, once it is asked for; from the log
/// where it has no snapshot that agrees with it. Those are made and kept then.
/// </summary>
internal sealed class BookOpening(DbContext context, DealerStandards standards)
{
    private readonly Snapshots _snapshots = new(context, standards);

    public async Task<OpenedBook> OpenAsync(CancellationToken stop)
    {
        List<SnapshotRow> made = [];
        var opened = await context.InOneStateAsync(() => ReadAsync(made, stop), stop);
        foreach (var one in standards.KeepsSnapshots ? made : [])
        {
            await _snapshots.KeepAsync(one, stop);
        }

        return opened;
    }

    /// <summary>Makes the snapshots that are lacking or too old, and tells of how many dealers.</summary>
    public async Task<int> KeepAsync(CancellationToken stop)
    {
        var made = 0;
        foreach (var log in await _snapshots.LogAsync(stop) ?? [])
        {
            var found = await context.InOneStateAsync(
                async () => await UsableAsync(log, stop) is null ? await _snapshots.MakeAsync(log, stop) : null, stop);
            if (found is not null)
            {
                await _snapshots.KeepAsync(found, stop);
                made++;
            }
        }

        return made;
    }

    /// <summary>Keeps the figures at hand of every dealer of which nothing came since its snapshot.</summary>
    public async Task KeepAnswersAsync(OpenedBook opened, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opened);
        foreach (var log in await _snapshots.LogAsync(stop) ?? [])
        {
            if (log.Last <= opened.Position && await _snapshots.FindAsync(log, stop) is { } kept
                && kept.UpTo == log.Last)
            {
                var answers = SnapshotBody.Sealed(
                    SnapshotBody.Packed(writer => opened.Book.WriteAnswers(log.Dealer, writer)));
                if (kept.Answers is null || !kept.Answers.AsSpan().SequenceEqual(answers))
                {
                    await _snapshots.KeepAsync(kept, answers, stop);
                }
            }
        }
    }

    private async Task<OpenedBook> ReadAsync(List<SnapshotRow> made, CancellationToken stop)
    {
        var reading = new HistoryReading(context, standards);
        var master = await reading.WithMasterDataAsync(new(), stop);
        if (await _snapshots.LogAsync(stop) is not { } logs)
        {
            var all = await reading.ReadChangesAsync(after: 0, stop);
            return new(all.Position, FunnelBook.Open(standards.Usual, all.Records with
            {
                Dealers = master.Dealers,
                Consultants = master.Consultants,
            }));
        }

        Dictionary<DealerId, SnapshotRow> found = [];
        foreach (var log in logs)
        {
            if (await UsableAsync(log, stop) is { } kept)
            {
                found.Add(log.Dealer, kept);
                continue;
            }

            made.Add(await _snapshots.MakeAsync(log, stop));
            found.Add(log.Dealer, made[^1]);
        }

        var book = FunnelBook.OfDealers(standards.Usual, master, found.ToDictionary(
            one => one.Key,
            one => (Func<FunnelHistory>)(() => SnapshotBody.Read(one.Value.Body, standards.Rules))));
        foreach (var (dealer, kept) in found)
        {
            book = WithAnswers(book, dealer, kept);
        }

        foreach (var log in logs.Where(log => found[log.Dealer].UpTo < log.Last))
        {
            book = book.With((await new HistoryReading(context, standards, dealer: log.Dealer)
                .ReadChangesAsync(found[log.Dealer].UpTo, stop)).Records);
        }

        return new(logs.Select(log => log.Last).DefaultIfEmpty().Max(), book);
    }

    private async Task<SnapshotRow?> UsableAsync(LogOfDealer log, CancellationToken stop) =>
        await _snapshots.FindAsync(log, stop) is { } kept && Snapshots.Suffices(kept, log) ? kept : null;

    // Figures that cannot be read are counted again.
    private static FunnelBook WithAnswers(FunnelBook book, DealerId dealer, SnapshotRow kept)
    {
        try
        {
            return kept.Answers is not { } answers ? book
                : book.WithAnswers(dealer, SnapshotBody.Unpacked(SnapshotBody.Unsealed(answers)));
        }
        catch (FormatException)
        {
            return book;
        }
    }
}

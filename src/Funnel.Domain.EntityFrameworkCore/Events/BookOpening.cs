using System.Collections.Concurrent;
using Funnel.Domain.Books;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Opens a book over the store: each dealer from its snapshot and what came since, or from the log where it has none
/// that agrees with it; those are kept then.
/// </summary>
internal sealed class BookOpening(DbContext context, DealerStandards standards)
{
    private readonly Snapshots _snapshots = new(context, standards);
    private readonly List<SnapshotRow> _made = [];

    public async Task<OpenedBook> OpenAsync(CancellationToken stop)
    {
        var opened = await context.InOneStateAsync(() => ReadAsync(stop), stop);
        if (standards.KeepsSnapshots && _made.Count > 0)
        {
            await _snapshots.KeepAsync(_made, stop);
        }

        return opened;
    }

    /// <summary>Makes the snapshots that are lacking or too old, and tells of how many dealers.</summary>
    public async Task<int> KeepAsync(CancellationToken stop)
    {
        await context.InOneStateAsync(
            async () =>
            {
                foreach (var log in await _snapshots.LogAsync(stop) ?? [])
                {
                    if (await _snapshots.FindAsync(log, stop) is not { } kept || !Snapshots.Suffices(kept, log))
                    {
                        _made.Add((await _snapshots.MakeAsync(log, stop)).Row);
                    }
                }

                return _made.Count;
            },
            stop);
        await _snapshots.KeepAsync(_made, stop);
        return _made.Count;
    }

    private async Task<OpenedBook> ReadAsync(CancellationToken stop)
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

        var (histories, tails) = await HistoriesAsync(logs, stop);
        foreach (var dealer in master.Dealers.Select(dealer => dealer.Id)
            .Concat(master.Consultants.Select(consultant => consultant.Dealer)))
        {
            histories.TryAdd(dealer, new());
        }

        var book = FunnelBook.Open(standards.Usual, histories.Select(one => KeyValuePair.Create(
            one.Key,
            one.Value with
            {
                Dealers = [.. master.Dealers.Where(dealer => dealer.Id == one.Key)],
                Consultants = [.. master.Consultants.Where(consultant => consultant.Dealer == one.Key)],
            })));
        foreach (var tail in tails)
        {
            book = book.With(tail);
        }

        return new(logs.Select(log => log.Last).DefaultIfEmpty().Max(), book);
    }

    private async Task<(IDictionary<DealerId, FunnelHistory> Histories, List<FunnelHistory> Tails)> HistoriesAsync(
        IReadOnlyList<LogOfDealer> logs, CancellationToken stop)
    {
        ConcurrentDictionary<DealerId, FunnelHistory> histories = [];
        List<(LogOfDealer Log, SnapshotRow Kept)> found = [];
        foreach (var log in logs)
        {
            if (await _snapshots.FindAsync(log, stop) is { } kept && Snapshots.Suffices(kept, log))
            {
                found.Add((log, kept));
            }
        }

        Parallel.ForEach(found, new ParallelOptions { CancellationToken = stop }, one =>
        {
            if (Snapshots.Read(one.Kept, standards.Rules) is { } history)
            {
                histories[one.Log.Dealer] = history;
            }
        });

        // One connection serves one reader at a time.
        List<FunnelHistory> tails = [];
        foreach (var log in logs)
        {
            if (!histories.ContainsKey(log.Dealer))
            {
                var (history, made) = await _snapshots.MakeAsync(log, stop);
                histories[log.Dealer] = history;
                _made.Add(made);
            }
            else if (found.Find(one => one.Log == log).Kept.UpTo is var upTo && upTo < log.Last)
            {
                tails.Add((await new HistoryReading(context, standards, dealer: log.Dealer)
                    .ReadChangesAsync(upTo, stop)).Records);
            }
        }

        return (histories, tails);
    }
}

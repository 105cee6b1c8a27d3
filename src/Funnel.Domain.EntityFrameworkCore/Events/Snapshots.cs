using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// What the log told of each dealer at some time, kept in few bytes so that it need not be read row by row. One that
/// does not agree with the log is as good as none.
/// </summary>
internal sealed class Snapshots(DbContext context, DealerStandards standards)
{
    // A tail that is longer, as a part of what is kept, is worth a new snapshot.
    private const int LongestTailPart = 4;
    private const int ShortestTail = 1_000;

    private static readonly string Version = typeof(FunnelHistory).Assembly.GetName().Version?.ToString() ?? "";

    /// <summary>How far the log goes of each dealer; null where rows do not tell theirs, as those of 0.1.0.</summary>
    public async Task<IReadOnlyList<LogOfDealer>?> LogAsync(CancellationToken stop)
    {
        var dealers = await context.Set<EventRow>().GroupBy(row => row.Dealer)
            .Select(rows => new { Dealer = rows.Key, Rows = rows.Count(), Last = rows.Max(row => row.Position) })
            .ToListAsync(stop);
        return dealers.Exists(one => one.Dealer is null) ? null :
        [
            .. dealers.Select(one => new LogOfDealer(new(one.Dealer!), one.Rows, one.Last))
                .OrderBy(one => one.Dealer),
        ];
    }

    /// <summary>The snapshot of a dealer, where there is one that agrees with the log.</summary>
    public async Task<SnapshotRow?> FindAsync(LogOfDealer log, CancellationToken stop)
    {
        var kept = await context.Set<SnapshotRow>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Dealer == log.Dealer.Value, stop);
        if (kept is null || kept.UpTo > log.Last || kept.Stamp != await StampAsync(log.Dealer, stop)
            || !kept.Digest.AsSpan().SequenceEqual(SnapshotBody.DigestOf(kept.Body)))
        {
            return null;
        }

        var rows = kept.UpTo == log.Last ? log.Rows : await RowsAsync(log.Dealer, kept.UpTo, stop);
        return rows == kept.RowCount ? kept : null;
    }

    /// <summary>Whether so little came since that a snapshot need not be made anew.</summary>
    public static bool Suffices(SnapshotRow kept, LogOfDealer log) =>
        log.Rows - kept.RowCount <= Math.Max(ShortestTail, kept.RowCount / LongestTailPart);

    /// <summary>What the log tells of a dealer, and that as a snapshot.</summary>
    public async Task<(FunnelHistory History, SnapshotRow Row)> MakeAsync(LogOfDealer log, CancellationToken stop)
    {
        var history = await new HistoryReading(context, standards, dealer: log.Dealer).ReadAllAsync(
            withPersonal: false, stop);
        var body = SnapshotBody.Of(history);
        return (history, new()
        {
            Dealer = log.Dealer.Value,
            UpTo = log.Last,
            RowCount = log.Rows,
            Stamp = await StampAsync(log.Dealer, stop),
            Digest = SnapshotBody.DigestOf(body),
            Body = body,
        });
    }

    /// <summary>What a snapshot tells; null where its bytes are of another version.</summary>
    public static FunnelHistory? Read(SnapshotRow kept, DealerRules rules)
    {
        try
        {
            return SnapshotBody.Read(kept.Body, rules);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Keeps snapshots in the place of those there are of the same dealers.</summary>
    public Task KeepAsync(IReadOnlyList<SnapshotRow> rows, CancellationToken stop) => context.InTransactionAsync(
        async () =>
        {
            foreach (var row in rows)
            {
                await context.Set<SnapshotRow>().Where(kept => kept.Dealer == row.Dealer).ExecuteDeleteAsync(stop);
            }

            await new RowBatch(context, context.TableOf<SnapshotRow>(), SnapshotRow.Columns)
                .WriteAsync(rows.Select(row => row.Values()), stop);
        },
        stop);

    private Task<int> RowsAsync(DealerId dealer, long upTo, CancellationToken stop) => context.Set<EventRow>()
        .CountAsync(row => row.Dealer == dealer.Value && row.Position <= upTo, stop);

    // Moments are told in the dealer's zone, and rows read by its standard.
    private async Task<string> StampAsync(DealerId dealer, CancellationToken stop)
    {
        var zone = await context.Set<DealerRow>().Where(row => row.Dealer == dealer.Value)
            .Select(row => row.TimeZone).FirstOrDefaultAsync(stop);
        return $"{Version} {standards.Of(dealer).Code} {zone}";
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Snapshots;
using Funnel.Domain.Standards;
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

    private static readonly string Library = typeof(FunnelHistory).Assembly.GetName().Version?.ToString() ?? "";

    private readonly Dictionary<SalesStandard, string> _rules = [];

    /// <summary>
    /// How far the log goes of each dealer, by dealer; null where rows do not tell theirs, as those of 0.1.0.
    /// </summary>
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

    /// <summary>What the log tells of a dealer, as a snapshot.</summary>
    public async Task<SnapshotRow> MakeAsync(LogOfDealer log, CancellationToken stop)
    {
        var history = await new HistoryReading(context, standards, dealer: log.Dealer).ReadAllAsync(
            withPersonal: false, stop);
        var body = SnapshotBody.Of(history);
        return new()
        {
            Dealer = log.Dealer.Value,
            UpTo = log.Last,
            RowCount = log.Rows,
            Stamp = await StampAsync(log.Dealer, stop),
            Digest = SnapshotBody.DigestOf(body),
            Body = body,
        };
    }

    /// <summary>Keeps a snapshot in the place of the one there is of the same dealer.</summary>
    public Task KeepAsync(SnapshotRow row, CancellationToken stop) => context.InTransactionAsync(
        async () =>
        {
            await context.Set<SnapshotRow>().Where(kept => kept.Dealer == row.Dealer).ExecuteDeleteAsync(stop);
            await new RowBatch(context, context.TableOf<SnapshotRow>(), SnapshotRow.Columns)
                .WriteAsync([row.Values()], stop);
        },
        stop);

    /// <summary>Keeps figures of what a snapshot tells beside it, unless another one has taken its place.</summary>
    public Task KeepAsync(SnapshotRow row, byte[] answers, CancellationToken stop) => context.Set<SnapshotRow>()
        .Where(kept => kept.Dealer == row.Dealer && kept.UpTo == row.UpTo && kept.Digest == row.Digest)
        .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Answers, answers), stop);

    private Task<int> RowsAsync(DealerId dealer, long upTo, CancellationToken stop) => context.Set<EventRow>()
        .CountAsync(row => row.Dealer == dealer.Value && row.Position <= upTo, stop);

    // Moments are told in the dealer's zone, and rows are read and counted by its standard.
    private async Task<string> StampAsync(DealerId dealer, CancellationToken stop)
    {
        var zone = await context.Set<DealerRow>().Where(row => row.Dealer == dealer.Value)
            .Select(row => row.TimeZone).FirstOrDefaultAsync(stop);
        var format = HistoryBinary.Version.ToString(CultureInfo.InvariantCulture);
        return $"{Library}/{format} {RulesOf(standards.Of(dealer))} {RulesOf(standards.Usual)} {zone}";
    }

    private string RulesOf(SalesStandard standard)
    {
        if (!_rules.TryGetValue(standard, out var rules))
        {
            var lines = standard.Lines.Select(line => $"{line.PartCode} {line.Key} {line.Value.Zh} {line.Value.En}");
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
            _rules.Add(standard, rules = $"{standard.Code}-{Convert.ToHexStringLower(hash)[..16]}");
        }

        return rules;
    }
}

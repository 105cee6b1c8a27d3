using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Targets;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Dealers, consultants and targets.</summary>
public sealed partial class FunnelArchive
{
    /// <summary>Every dealer, ordered by id.</summary>
    public async Task<IReadOnlyList<Dealer>> DealersAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<DealerRow>().AsNoTracking().ToListAsync(stop))
            .OrderBy(row => row.Dealer, StringComparer.Ordinal).Select(MasterRecords.DealerOf),
    ];

    /// <summary>Every consultant, ordered by id.</summary>
    public async Task<IReadOnlyList<Consultant>> ConsultantsAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<ConsultantRow>().AsNoTracking().ToListAsync(stop))
            .OrderBy(row => row.Consultant, StringComparer.Ordinal).Select(MasterRecords.ConsultantOf),
    ];

    /// <summary>Sets a dealer's master data; its facts move to the new region with it.</summary>
    public async Task SetAsync(Dealer dealer, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(dealer);
        await _context.InTransactionAsync(
            async () =>
            {
                await _facts.TakeTurnAsync(dealer.Id, stop);
                await _context.Set<DealerRow>().Where(row => row.Dealer == dealer.Id.Value).ExecuteDeleteAsync(stop);
                await new RowBatch(_context, _context.TableOf<DealerRow>(), DealerRow.Columns)
                    .WriteAsync([MasterRecords.Row(dealer)], stop);
                await _facts.MoveToRegionAsync(dealer, stop);
            },
            stop);
    }

    /// <summary>Sets a consultant's master data.</summary>
    public async Task SetAsync(Consultant consultant, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(consultant);
        await _context.InTransactionAsync(
            async () =>
            {
                await _context.Set<ConsultantRow>()
                    .Where(row => row.Consultant == consultant.Id.Value).ExecuteDeleteAsync(stop);
                await new RowBatch(_context, _context.TableOf<ConsultantRow>(), ConsultantRow.Columns)
                    .WriteAsync([MasterRecords.Row(consultant)], stop);
                await _facts.RefreshAsync(consultant, stop);
            },
            stop);
    }

    /// <summary>Every target set, by dealer, consultant, month and metric.</summary>
    public async Task<IReadOnlyList<MonthlyTarget>> TargetsAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<TargetRow>().AsNoTracking().ToListAsync(stop))
            .OrderBy(row => row.Dealer, StringComparer.Ordinal)
            .ThenBy(row => row.Consultant, StringComparer.Ordinal)
            .ThenBy(row => row.Month)
            .ThenBy(row => row.Metric, StringComparer.Ordinal)
            .Select(MasterRecords.TargetOf),
    ];

    /// <summary>
    /// Sets targets, in one transaction; an earlier one for the same dealer, consultant, month and metric is replaced.
    /// </summary>
    public async Task SetAsync(IEnumerable<MonthlyTarget> targets, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var rows = targets.Select(MasterRecords.Row)
            .GroupBy(row => row.Key)
            .Select(same => same.Last())
            .ToList();
        await _context.InTransactionAsync(
            async () =>
            {
                var known = (await _context.Set<TargetRow>().AsNoTracking().ToListAsync(stop))
                    .Select(row => row.Key).ToHashSet();
                foreach (var (dealer, consultant, month, metric) in rows.Select(row => row.Key).Where(known.Contains))
                {
                    await _context.Set<TargetRow>()
                        .Where(row => row.Dealer == dealer && row.Consultant == consultant
                            && row.Month == month && row.Metric == metric)
                        .ExecuteDeleteAsync(stop);
                }

                await new RowBatch(_context, _context.TableOf<TargetRow>(), TargetRow.Columns)
                    .WriteAsync(rows.Select(row => row.Values()), stop);
            },
            stop);
    }
}

using System.Text.Json;
using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Explanations of findings that somebody accepted. They are records: the audit goes on showing what they explain, and
/// looks at them too; none is ever taken back, each ends with the day it holds until.
/// </summary>
public sealed class AcceptanceStore
{
    private readonly DbContext _context;
    private readonly Signature? _signature;

    internal AcceptanceStore(DbContext context, Signature? signature) =>
        (_context, _signature) = (context, signature);

    /// <summary>
    /// Records explanations; one of the same rule, members, person and last day is there already and stands.
    /// </summary>
    /// <param name="accepted">The explanations, one's own or those of a file, whose own entries are kept.</param>
    /// <param name="today">Today, as the day those without an entry are recorded on.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>How many were new.</returns>
    public async Task<int> AddAsync(
        IEnumerable<AcceptedFinding> accepted, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        var added = 0;
        await _context.InTransactionAsync(
            async () =>
            {
                var known = (await ReadAsync(stop)).Select(AcceptanceRow.KeyOf).ToHashSet();
                AcceptedFinding[] others = [.. accepted.Where(one => known.Add(AcceptanceRow.KeyOf(one)))];
                await new RowBatch(_context, _context.TableOf<AcceptanceRow>(), AcceptanceRow.Columns).WriteAsync(
                    others.Select(one => AcceptanceRow.Of(one, today, _signature)), stop);
                added = others.Length;
            },
            stop);
        return added;
    }

    /// <summary>Every explanation, in the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<AcceptedFinding>> ReadAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<AcceptanceRow>().AsNoTracking().OrderBy(row => row.Position).ToListAsync(stop))
            .Select(row => row.Accepted),
    ];

    /// <summary>Removes the notes of those that name one of the cards.</summary>
    /// <returns>How many notes there were.</returns>
    internal async Task<int> EraseNotesAsync(IReadOnlySet<CardId> cards, CancellationToken stop)
    {
        var noted = await _context.Set<AcceptanceRow>().AsNoTracking().Where(row => row.Note != null)
            .Select(row => new { row.Position, row.Members }).ToListAsync(stop);
        long[] positions =
        [
            .. noted.Where(row => Array.Exists(
                    JsonSerializer.Deserialize<string[]>(row.Members)!, member => cards.Contains(new(member))))
                .Select(row => row.Position),
        ];
        return positions.Length == 0
            ? 0
            : await _context.Set<AcceptanceRow>().Where(row => positions.Contains(row.Position))
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Note, (string?)null), stop);
    }
}

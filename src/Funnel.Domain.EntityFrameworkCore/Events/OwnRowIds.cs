using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The ids that records taken over keep: two files may call two rows alike, and then the second goes by its place. A
/// card's rows are found by its card, and keep theirs.
/// </summary>
internal sealed class OwnRowIds
{
    private const int AtATime = 500;

    private readonly HashSet<string> _taken;

    private OwnRowIds(HashSet<string> taken) => _taken = taken;

    /// <summary>Looks which ids that an import tells are taken in the store.</summary>
    public static async Task<OwnRowIds> ReadAsync(DbContext context, FunnelHistory import, CancellationToken stop)
    {
        HashSet<string> taken = [];
        foreach (var some in Told(import).Distinct(StringComparer.Ordinal).Chunk(AtATime))
        {
            taken.UnionWith(await context.Set<EventRow>().Where(row => some.Contains(row.RowId))
                .Select(row => row.RowId!).ToListAsync(stop));
        }

        return new(taken);
    }

    /// <summary>The entry with its id where that is its own, and nobody else's from here on.</summary>
    public Entry? Keep(Entry? entry) =>
        entry?.Row is not { } row || _taken.Add(row) ? entry : entry with { Row = null };

    private static IEnumerable<string> Told(FunnelHistory import)
    {
        var voided = import.Voided;
        var entries = import.Traffic.Select(one => one.Entry)
            .Concat(import.Leads.Select(one => one.Entry))
            .Concat(import.BaseCustomers.Select(one => one.Entry))
            .Concat(import.Checks.Select(one => one.Entry))
            .Concat(import.RecordChecks.Select(one => one.Entry))
            .Concat(import.OwnerContacts.Select(one => one.Entry))
            .Concat(import.OwnerTransfers.Select(one => one.Entry))
            .Concat(voided.Traffic.SelectMany(one => new[] { one.Entry, one.Record.Entry }))
            .Concat(voided.Leads.SelectMany(one => new[] { one.Entry, one.Record.Entry }))
            .Concat(voided.BaseCustomers.SelectMany(one => new[] { one.Entry, one.Record.Entry }))
            .Concat(voided.Checks.SelectMany(one => new[] { one.Entry, one.Record.Entry }))
            .Concat(voided.OwnerContacts.SelectMany(one => new[] { one.Entry, one.Record.Entry }))
            .Concat(voided.OwnerTransfers.SelectMany(one => new[] { one.Entry, one.Record.Entry }));
        return entries.Select(entry => entry?.Row).OfType<string>();
    }
}

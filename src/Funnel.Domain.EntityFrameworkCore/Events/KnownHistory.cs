using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What the store knows of the cards and records that an import tells of, and of no others.</summary>
internal sealed class KnownHistory(DbContext context, LevelScale scale)
{
    private const int AtATime = 500;

    /// <summary>The cards in it, with their owners' entries.</summary>
    public CardStreams Streams { get; } = new(context, scale);

    public async Task<FunnelHistory> ReadAsync(FunnelHistory import, CancellationToken stop)
    {
        if (!await context.Set<EventRow>().AnyAsync(stop))
        {
            return new();
        }

        await LoadCardsAsync(import.Cards.Select(card => card.Id), stop);
        var ids = Streams.Cards.ToList();
        return new()
        {
            Cards = [.. ids.Select(card => Streams.Card(card))],
            OwnerContacts = [.. ids.SelectMany(Streams.OwnerContactsOf)],
            OwnerTransfers = [.. ids.SelectMany(Streams.OwnerTransfersOf)],
            Traffic = [.. (await RowsAsync(import.Traffic.Select(record => Events.Streams.Of(record.Id)), stop))
                .Select(row => RecordFormat.ReadTraffic(row.Format, row.Body))],
            BaseCustomers = await BaseCustomersAsync(import, stop),
            Leads = [.. EventRow.LatestOfEach(
                    await RowsAsync(import.Leads.Select(lead => Events.Streams.Of(lead.Id)), stop))
                .Select(row => RecordFormat.ReadLead(row.Format, row.Body))],
            RecordChecks = [.. (await RowsAsync(import.RecordChecks.Select(Events.Streams.Of), stop))
                .Select(row => RecordFormat.ReadRecordCheck(row.Format, row.Body))],
            Checks = import.Checks.Count == 0 ? []
                : [.. (await context.Set<EventRow>().AsNoTracking()
                        .Where(row => row.Stream.StartsWith(Events.Streams.Checks)).ToListAsync(stop))
                    .Select(row => RecordFormat.ReadCheck(row.Format, row.Body))],
        };
    }

    /// <summary>The cards, those they took over, and those that took them over.</summary>
    private async Task LoadCardsAsync(IEnumerable<CardId> cards, CancellationToken stop)
    {
        HashSet<CardId> seen = [];
        for (List<CardId> wanted = [.. cards]; wanted.Count > 0;)
        {
            await Streams.LoadAsync(wanted, stop);
            wanted =
            [
                .. Streams.Cards.Where(seen.Add).ToList()
                    .SelectMany(card => Streams.Card(card).Events.OfType<CardEvent.MergedInto>())
                    .Select(merged => merged.Survivor).Where(card => !seen.Contains(card)).Distinct(),
            ];
        }
    }

    private async Task<IReadOnlyList<BaseCustomer>> BaseCustomersAsync(FunnelHistory import, CancellationToken stop)
    {
        var rows = await RowsAsync(import.BaseCustomers.Select(customer => Events.Streams.Of(customer.Id)), stop);
        var notes = rows.Count == 0 ? [] : await context.Set<PersonalRow>().AsNoTracking()
            .Where(row => row.Stream.StartsWith(Events.Streams.BaseCustomers))
            .ToDictionaryAsync(row => (row.Stream, row.Version), row => row.Note, stop);
        return
        [
            .. EventRow.LatestOfEach(rows).Select(row =>
                RecordFormat.ReadBaseCustomer(
                    row.Format, row.Body, notes.GetValueOrDefault((row.Stream, row.Version)))),
        ];
    }

    private async Task<List<EventRow>> RowsAsync(IEnumerable<string> streams, CancellationToken stop)
    {
        List<EventRow> rows = [];
        foreach (var some in streams.Chunk(AtATime))
        {
            rows.AddRange(await context.Set<EventRow>().AsNoTracking()
                .Where(row => some.Contains(row.Stream)).OrderBy(row => row.Position).ToListAsync(stop));
        }

        return rows;
    }
}

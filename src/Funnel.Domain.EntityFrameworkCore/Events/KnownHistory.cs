using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What the store knows of the cards and records that an import tells of, and of no others.</summary>
internal sealed class KnownHistory(DbContext context, DealerStandards standards)
{
    private const int AtATime = 500;

    /// <summary>The cards in it, with their owners' entries.</summary>
    public CardStreams Streams { get; } = new(context, standards);

    public async Task<FunnelHistory> ReadAsync(FunnelHistory import, CancellationToken stop)
    {
        await Streams.LoadAsync(import.Cards.FilingsInOrder().Select(filing => filing.Card), stop);
        if (!await context.Set<EventRow>().AnyAsync(stop))
        {
            return new();
        }

        var ids = Streams.Cards.ToList();
        var notes = await NotesAsync(import, stop);
        var reading = new RecordReading(Streams.Entries, row => notes.GetValueOrDefault((row.Stream, row.Version)));
        var voided = import.Voided;
        var contacts = Streams.OwnerContactsOf(ids);
        var transfers = Streams.OwnerTransfersOf(ids);
        var traffic = reading.Traffic(await RowsAsync(
            import.Traffic.Concat(voided.Traffic.Select(one => one.Record)).Select(one => Events.Streams.Of(one.Id)),
            stop));
        var customers = reading.BaseCustomers(await RowsAsync(
            import.BaseCustomers.Concat(voided.BaseCustomers.Select(one => one.Record))
                .Select(one => Events.Streams.Of(one.Id)),
            stop));
        var leads = reading.Leads(await RowsAsync(
            import.Leads.Concat(voided.Leads.Select(one => one.Record)).Select(one => Events.Streams.Of(one.Id)),
            stop));
        var checks = reading.Checks(import.Checks.Count + voided.Checks.Count == 0 ? []
            : await context.Set<EventRow>().AsNoTracking()
                .Where(row => row.Stream.StartsWith(Events.Streams.Checks)).OrderBy(row => row.Position)
                .ToListAsync(stop));
        return new()
        {
            Cards = Streams.Index,
            OwnerContacts = contacts.Standing,
            OwnerTransfers = transfers.Standing,
            Traffic = traffic.Standing,
            BaseCustomers = customers.Standing,
            Leads = leads.Standing,
            RecordChecks = reading.RecordChecks(
                await RowsAsync(import.RecordChecks.Select(Events.Streams.Of), stop)).Standing,
            Checks = checks.Standing,
            Voided = new()
            {
                OwnerContacts = contacts.Voided,
                OwnerTransfers = transfers.Voided,
                Traffic = traffic.Voided,
                BaseCustomers = customers.Voided,
                Leads = leads.Voided,
                Checks = checks.Voided,
            },
        };
    }

    private async Task<Dictionary<(string Stream, int Version), string?>> NotesAsync(
        FunnelHistory import, CancellationToken stop) =>
        import.BaseCustomers.Count + import.Voided.BaseCustomers.Count == 0
        ? []
        : await context.Set<PersonalRow>().AsNoTracking()
            .Where(row => row.Stream.StartsWith(Events.Streams.BaseCustomers))
            .ToDictionaryAsync(row => (row.Stream, row.Version), row => row.Note, stop);

    private async Task<List<EventRow>> RowsAsync(IEnumerable<string> streams, CancellationToken stop)
    {
        List<EventRow> rows = [];
        foreach (var some in streams.Distinct().Chunk(AtATime))
        {
            rows.AddRange(await context.Set<EventRow>().AsNoTracking()
                .Where(row => some.Contains(row.Stream)).OrderBy(row => row.Position).ToListAsync(stop));
        }

        return rows;
    }
}

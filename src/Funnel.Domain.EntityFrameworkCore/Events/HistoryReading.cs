using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Reads everything recorded back into a history.</summary>
internal sealed class HistoryReading(DbContext context, LevelScale scale)
{
    public async Task<FunnelHistory> ReadAsync(CancellationToken stop)
    {
        var streams = new CardStreams(context, scale);
        await streams.LoadAllAsync(stop);
        var cards = streams.Cards.ToList();
        return new()
        {
            Dealers =
            [
                .. (await context.Set<DealerRow>().AsNoTracking().ToListAsync(stop)).Select(MasterRecords.DealerOf),
            ],
            Consultants =
            [
                .. (await context.Set<ConsultantRow>().AsNoTracking().ToListAsync(stop))
                    .Select(MasterRecords.ConsultantOf),
            ],
            Cards = [.. cards.Select(card => streams.Card(card))],
            OwnerContacts = [.. cards.SelectMany(streams.OwnerContactsOf)],
            OwnerTransfers = [.. cards.SelectMany(streams.OwnerTransfersOf)],
            Traffic = [.. (await RowsAsync(Streams.TrafficRecords, stop))
                .Select(row => RecordFormat.ReadTraffic(row.Format, row.Body))],
            BaseCustomers = [.. await BaseCustomersAsync(stop)],
            Checks = [.. (await RowsAsync(Streams.Checks, stop))
                .Select(row => RecordFormat.ReadCheck(row.Format, row.Body))],
        };
    }

    private async Task<IEnumerable<BaseCustomers.BaseCustomer>> BaseCustomersAsync(CancellationToken stop)
    {
        var notes = await context.Set<PersonalRow>().AsNoTracking()
            .Where(row => row.Stream.StartsWith(Streams.BaseCustomers))
            .ToDictionaryAsync(row => (row.Stream, row.Version), row => row.Note, stop);
        return (await RowsAsync(Streams.BaseCustomers, stop))
            .GroupBy(row => row.Stream)
            .Select(rows => rows.MaxBy(row => row.Version)!)
            .Select(row => RecordFormat.ReadBaseCustomer(
                row.Format, row.Body, notes.GetValueOrDefault((row.Stream, row.Version))));
    }

    private Task<List<EventRow>> RowsAsync(string prefix, CancellationToken stop) => context.Set<EventRow>()
        .AsNoTracking().Where(row => row.Stream.StartsWith(prefix)).OrderBy(row => row.Position).ToListAsync(stop);
}

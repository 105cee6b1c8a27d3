using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Reads what is recorded back into a history.</summary>
internal sealed class HistoryReading(DbContext context, LevelScale scale)
{
    /// <summary>Everything.</summary>
    public async Task<FunnelHistory> ReadAsync(CancellationToken stop)
    {
        var streams = new CardStreams(context, scale);
        await streams.LoadAllAsync(stop);
        var history = await ReadAsync(streams, streams.Cards, after: 0, withPersonal: true, stop);
        return history with
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
        };
    }

    /// <summary>What was recorded after a place in the order of recording, as it stands now.</summary>
    public async Task<FunnelChanges> ReadChangesAsync(long after, CancellationToken stop)
    {
        // What is recorded while this reads is told now or the next time: twice does no harm.
        var position = await context.Set<EventRow>().MaxAsync(row => (long?)row.Position, stop) ?? 0;
        if (position <= after)
        {
            return new(position, new());
        }

        var streams = new CardStreams(context, scale, withPersonal: false);
        var changed = streams.Cards;
        if (after <= 0)
        {
            await streams.LoadAllAsync(stop);
        }
        else
        {
            changed = (await context.Set<EventRow>()
                .Where(row => row.Position > after && row.Stream.StartsWith(Streams.Cards))
                .Select(row => row.Stream).Distinct().ToListAsync(stop)).ConvertAll(Streams.CardOf);
            await streams.LoadAsync(changed, stop);
        }

        return new(position, await ReadAsync(streams, changed, after, withPersonal: false, stop));
    }

    private async Task<FunnelHistory> ReadAsync(
        CardStreams streams, IEnumerable<CardId> cards, long after, bool withPersonal, CancellationToken stop)
    {
        var ids = cards.ToList();
        return new()
        {
            Cards = [.. ids.Select(card => streams.Card(card))],
            OwnerContacts = [.. ids.SelectMany(streams.OwnerContactsOf)],
            OwnerTransfers = [.. ids.SelectMany(streams.OwnerTransfersOf)],
            Traffic = [.. (await RowsAsync(Streams.TrafficRecords, after, stop))
                .Select(row => RecordFormat.ReadTraffic(row.Format, row.Body))],
            BaseCustomers = [.. await BaseCustomersAsync(after, withPersonal, stop)],
            Leads = [.. EventRow.LatestOfEach(await RowsAsync(Streams.Leads, after, stop))
                .Select(row => RecordFormat.ReadLead(row.Format, row.Body))],
            Checks = [.. (await RowsAsync(Streams.Checks, after, stop))
                .Select(row => RecordFormat.ReadCheck(row.Format, row.Body))],
            RecordChecks = [.. (await RowsAsync(Streams.RecordChecks, after, stop))
                .Select(row => RecordFormat.ReadRecordCheck(row.Format, row.Body))],
        };
    }

    private async Task<IEnumerable<BaseCustomer>> BaseCustomersAsync(
        long after, bool withPersonal, CancellationToken stop)
    {
        var notes = !withPersonal ? [] : await context.Set<PersonalRow>().AsNoTracking()
            .Where(row => row.Stream.StartsWith(Streams.BaseCustomers))
            .ToDictionaryAsync(row => (row.Stream, row.Version), row => row.Note, stop);
        return EventRow.LatestOfEach(await RowsAsync(Streams.BaseCustomers, after, stop))
            .Select(row => RecordFormat.ReadBaseCustomer(
                row.Format, row.Body, notes.GetValueOrDefault((row.Stream, row.Version))));
    }

    private Task<List<EventRow>> RowsAsync(string prefix, long after, CancellationToken stop) =>
        context.Set<EventRow>().AsNoTracking()
            .Where(row => row.Position > after && row.Stream.StartsWith(prefix))
            .OrderBy(row => row.Position)
            .ToListAsync(stop);
}

using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Reads what is recorded back into a history.</summary>
/// <param name="context">The context.</param>
/// <param name="rules">The rules of the dealers' standard.</param>
/// <param name="knownOn">The day of knowledge: rows known later are left out; every row unless given.</param>
/// <param name="dealer">The dealer whose rows are read; every dealer's unless given.</param>
internal sealed class HistoryReading(
    DbContext context, CardRules rules, LocalDate? knownOn = null, DealerId? dealer = null)
{
    private const int AtATime = 500;

    private readonly KnownRows _rows = new(context, knownOn, dealer);

    /// <summary>Everything.</summary>
    public async Task<FunnelHistory> ReadAsync(CancellationToken stop)
    {
        var streams = new CardStreams(_rows, rules);
        await streams.LoadAllAsync(stop);
        var history = await ReadAsync(streams, after: 0, withPersonal: true, stop);
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

        var streams = new CardStreams(_rows, rules, withPersonal: false);
        if (after <= 0)
        {
            await streams.LoadAllAsync(stop);
        }
        else
        {
            await streams.LoadAsync((await ChangedAsync(Streams.Cards, after, stop)).ConvertAll(Streams.CardOf), stop);
        }

        return new(position, await ReadAsync(streams, after, withPersonal: false, stop));
    }

    private async Task<FunnelHistory> ReadAsync(
        CardStreams streams, long after, bool withPersonal, CancellationToken stop)
    {
        var cards = streams.Index;
        var owned = streams.Cards.ToList();
        var notes = withPersonal ? await NotesAsync(stop) : [];
        var reading = new RecordReading(streams.Entries, row => notes.GetValueOrDefault((row.Stream, row.Version)));
        var contacts = streams.OwnerContactsOf(owned);
        var transfers = streams.OwnerTransfersOf(owned);
        var traffic = reading.Traffic(await RowsAsync(Streams.TrafficRecords, after, stop));
        var customers = reading.BaseCustomers(await RowsAsync(Streams.BaseCustomers, after, stop));
        var leads = reading.Leads(await RowsAsync(Streams.Leads, after, stop));
        var checks = reading.Checks(await RowsAsync(Streams.Checks, after, stop));
        return new()
        {
            Cards = cards,
            OwnerContacts = contacts.Standing,
            OwnerTransfers = transfers.Standing,
            Traffic = traffic.Standing,
            BaseCustomers = customers.Standing,
            Leads = leads.Standing,
            Checks = checks.Standing,
            RecordChecks = reading.RecordChecks(await RowsAsync(Streams.RecordChecks, after, stop)).Standing,
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

    private async Task<Dictionary<(string Stream, int Version), string?>> NotesAsync(CancellationToken stop) =>
        await context.Set<PersonalRow>().AsNoTracking()
            .Where(row => !row.Stream.StartsWith(Streams.Cards))
            .ToDictionaryAsync(row => (row.Stream, row.Version), row => row.Note, stop);

    private Task<List<string>> ChangedAsync(string prefix, long after, CancellationToken stop) =>
        context.Set<EventRow>().Where(row => row.Position > after && row.Stream.StartsWith(prefix))
            .Select(row => row.Stream).Distinct().ToListAsync(stop);

    /// <summary>Every row of the streams of which anything was recorded after a place.</summary>
    private async Task<List<EventRow>> RowsAsync(string prefix, long after, CancellationToken stop)
    {
        if (after <= 0)
        {
            return await _rows.Query().Where(row => row.Stream.StartsWith(prefix)).OrderBy(row => row.Position)
                .ToListAsync(stop);
        }

        List<EventRow> rows = [];
        foreach (var some in (await ChangedAsync(prefix, after, stop)).Chunk(AtATime))
        {
            rows.AddRange(await _rows.Query().Where(row => some.Contains(row.Stream)).OrderBy(row => row.Position)
                .ToListAsync(stop));
        }

        return rows;
    }
}

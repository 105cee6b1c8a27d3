using Funnel.Domain.Books;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Reads what is recorded back into a history.</summary>
/// <param name="context">The context.</param>
/// <param name="standards">The standards the dealers work by.</param>
/// <param name="knownOn">The day of knowledge: rows known later are left out; every row unless given.</param>
/// <param name="dealer">The dealer whose rows are read; every dealer's unless given.</param>
internal sealed class HistoryReading(
    DbContext context, DealerStandards standards, LocalDate? knownOn = null, DealerId? dealer = null)
{
    private const int AtATime = 500;

    private readonly KnownRows _rows = new(context, knownOn, dealer);

    /// <summary>Everything.</summary>
    /// <param name="stop">Stops waiting.</param>
    /// <param name="withPersonal">Whether names, phone numbers and notes are wanted; no figure asks for them.</param>
    public async Task<FunnelHistory> ReadAsync(CancellationToken stop, bool withPersonal = true) =>
        await WithMasterDataAsync(await ReadAllAsync(withPersonal, stop), stop);

    /// <summary>Everything of one dealer; rows of version 0.1.0, which do not tell theirs, are asked for it.</summary>
    public async Task<FunnelHistory> ReadOfDealerAsync(DealerId own, CancellationToken stop)
    {
        var book = FunnelBook.Open(standards.Of(own), await ReadAllAsync(withPersonal: false, stop));
        var dealers = await context.Set<DealerRow>().AsNoTracking()
            .Where(row => row.Dealer == own.Value).ToListAsync(stop);
        var consultants = await context.Set<ConsultantRow>().AsNoTracking()
            .Where(row => row.Dealer == own.Value).ToListAsync(stop);
        return book.History(own) with
        {
            Dealers = [.. dealers.Select(MasterRecords.DealerOf)],
            Consultants = [.. consultants.Select(MasterRecords.ConsultantOf)],
        };
    }

    /// <summary>At which dealers anything was recorded after a place in the order of recording.</summary>
    public async Task<DealerChanges> ReadChangedDealersAsync(long after, CancellationToken stop)
    {
        var position = await context.Set<EventRow>().MaxAsync(row => (long?)row.Position, stop) ?? 0;
        if (position <= after)
        {
            return new(position, []);
        }

        var changed = await context.Set<EventRow>().Where(row => row.Position > after)
            .Select(row => row.Dealer).Distinct().ToListAsync(stop);
        return new(position, changed.Contains(null)
            ? FunnelBook.Open(standards.Usual, await ReadAllAsync(withPersonal: false, stop)).Dealers
            : [.. changed.Order(StringComparer.Ordinal).Select(id => new DealerId(id!))]);
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

        var streams = new CardStreams(_rows, standards, withPersonal: false);
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

    /// <summary>Every row, without the dealers and consultants there are.</summary>
    private async Task<FunnelHistory> ReadAllAsync(bool withPersonal, CancellationToken stop)
    {
        var streams = new CardStreams(_rows, standards, withPersonal);
        await streams.LoadAllAsync(stop);
        return await ReadAsync(streams, after: 0, withPersonal, stop);
    }

    private async Task<FunnelHistory> ReadAsync(
        CardStreams streams, long after, bool withPersonal, CancellationToken stop)
    {
        var notes = withPersonal ? await NotesAsync(stop) : [];
        Dictionary<string, List<EventRow>> rows = [];
        foreach (var kind in Streams.OfRecords)
        {
            rows.Add(kind, await RowsAsync(kind, after, stop));
        }

        return WithRecords(
            OfCards(streams),
            new(streams.Entries, row => notes.GetValueOrDefault((row.Stream, row.Version))),
            kind => rows[kind]);
    }

    /// <summary>What loaded cards tell, with their owners.</summary>
    public static FunnelHistory OfCards(CardStreams streams)
    {
        var owned = streams.Cards.ToList();
        var contacts = streams.OwnerContactsOf(owned);
        var transfers = streams.OwnerTransfersOf(owned);
        return new()
        {
            Cards = streams.Index,
            OwnerContacts = contacts.Standing,
            OwnerTransfers = transfers.Standing,
            Voided = new() { OwnerContacts = contacts.Voided, OwnerTransfers = transfers.Voided },
        };
    }

    /// <summary>The same with what records tell.</summary>
    /// <param name="history">What cards tell.</param>
    /// <param name="reading">Reads the records.</param>
    /// <param name="rowsOf">The rows of a kind of record, in the order of recording.</param>
    public static FunnelHistory WithRecords(
        FunnelHistory history, RecordReading reading, Func<string, IEnumerable<EventRow>> rowsOf)
    {
        var traffic = reading.Traffic(rowsOf(Streams.TrafficRecords));
        var customers = reading.BaseCustomers(rowsOf(Streams.BaseCustomers));
        var leads = reading.Leads(rowsOf(Streams.Leads));
        var checks = reading.Checks(rowsOf(Streams.Checks));
        return history with
        {
            Traffic = traffic.Standing,
            BaseCustomers = customers.Standing,
            Leads = leads.Standing,
            Checks = checks.Standing,
            RecordChecks = reading.RecordChecks(rowsOf(Streams.RecordChecks)).Standing,
            Voided = history.Voided with
            {
                Traffic = traffic.Voided,
                BaseCustomers = customers.Voided,
                Leads = leads.Voided,
                Checks = checks.Voided,
            },
        };
    }

    /// <summary>The same with the dealers and consultants there are.</summary>
    public async Task<FunnelHistory> WithMasterDataAsync(FunnelHistory history, CancellationToken stop) =>
        history with
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

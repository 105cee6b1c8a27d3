using System.Globalization;
using Funnel.Domain.Checks;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Writes a history as events, leaving out what the store has already.</summary>
internal sealed class HistoryImport(DbContext context, LocalDate today, Signature? signature)
{
    /// <summary>How many events are held before they are written.</summary>
    private const int BatchSize = 5_000;

    private readonly EventLog _log = new(context, signature);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private int _held;
    private int _skipped;

    /// <summary>Writes the history; gives back the part of it that was new, with the regions of the store.</summary>
    public async Task<(FunnelHistory Added, int Known)> WriteAsync(FunnelHistory history, CancellationToken stop)
    {
        await foreach (var stream in context.Set<EventRow>().Select(row => row.Stream).Distinct()
            .AsAsyncEnumerable().WithCancellation(stop))
        {
            _known.Add(stream);
        }

        var (dealers, consultants) = await WriteMasterRecordsAsync(history, stop);
        var added = history with
        {
            Dealers = dealers,
            Consultants = consultants,
            Cards = [.. New(history.Cards, card => Streams.Of(card.Id))],
            Traffic = New(history.Traffic, record => Streams.Of(record.Id)),
            BaseCustomers = New(history.BaseCustomers, customer => Streams.Of(customer.Id)),
            Checks = [],
            OwnerContacts = [.. history.OwnerContacts.Where(contact => !_known.Contains(Streams.Of(contact.Card)))],
            OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => !_known.Contains(Streams.Of(transfer.Card)))],
        };
        await WriteCardsAsync(added, stop);
        await WriteRecordsAsync(added, stop);
        added = added with { Checks = await WriteChecksAsync(history.Checks, stop) };
        await _log.WriteAsync(stop);
        return (added, _skipped);
    }

    private async Task WriteCardsAsync(FunnelHistory added, CancellationToken stop)
    {
        var owners = added.OwnerContacts
            .Select(contact => (contact.Card, Event: RecordFormat.Write(contact)))
            .Concat(added.OwnerTransfers.Select(transfer => (transfer.Card, Event: RecordFormat.Write(transfer))))
            .Where(entry => added.Cards.Contains(entry.Card))
            .ToLookup(entry => entry.Card, entry => entry.Event);
        foreach (var card in added.Cards)
        {
            var merges = new TakenOverVersions(card.Id, added.Cards);
            IEnumerable<WrittenEvent> events =
            [
                CardFormat.Write(card.Filing),
                .. card.Events.Select(e => CardFormat.Write(e, merges.Of)),
                .. owners[card.Id],
            ];
            var version = 0;
            foreach (var written in events)
            {
                version++;
                await AddAsync(Streams.Of(card.Id), version, written, card.Filing.Dealer, stop);
            }
        }
    }

    private async Task WriteRecordsAsync(FunnelHistory added, CancellationToken stop)
    {
        foreach (var record in added.Traffic)
        {
            await AddAsync(Streams.Of(record.Id), 1, RecordFormat.Write(record), record.Dealer, stop);
        }

        foreach (var customer in added.BaseCustomers)
        {
            await AddAsync(Streams.Of(customer.Id), 1, RecordFormat.Write(customer), customer.Dealer, stop);
        }
    }

    /// <summary>A check has no id: the same content goes by the number of times it has come up.</summary>
    private async Task<IReadOnlyList<Check>> WriteChecksAsync(IReadOnlyList<Check> checks, CancellationToken stop)
    {
        List<Check> added = [];
        Dictionary<string, int> times = [];
        foreach (var check in checks)
        {
            var written = RecordFormat.Write(check);
            var time = times[written.Body] = times.GetValueOrDefault(written.Body) + 1;
            var id = string.Create(CultureInfo.InvariantCulture, $"import:{time}:{written.Body}");
            var stream = Streams.OfCheck(new(id));
            if (IsNew(stream))
            {
                await AddAsync(stream, 1, written, check.Dealer, stop);
                added.Add(check);
            }
        }

        return added;
    }

    /// <summary>Writes what is new; gives back every dealer, and the consultants that are new.</summary>
    private async Task<(IReadOnlyList<Dealers.Dealer> Dealers, IReadOnlyList<Dealers.Consultant> Added)>
        WriteMasterRecordsAsync(FunnelHistory history, CancellationToken stop)
    {
        var dealers = (await context.Set<DealerRow>().AsNoTracking().ToListAsync(stop))
            .Select(MasterRecords.DealerOf).ToDictionary(dealer => dealer.Id);
        var mentioned = history.Cards.Select(card => card.Filing.Dealer)
            .Concat(history.Traffic.Select(record => record.Dealer))
            .Concat(history.BaseCustomers.Select(customer => customer.Dealer))
            .Concat(history.Checks.Select(check => check.Dealer))
            .Select(id => new Dealers.Dealer(id, null, null));
        var added = history.Dealers.Concat(mentioned).Where(dealer => dealers.TryAdd(dealer.Id, dealer)).ToList();
        await new RowBatch(context, DealerRow.Table, DealerRow.Columns)
            .WriteAsync(added.Select(MasterRecords.Row), stop);

        var known = await context.Set<ConsultantRow>().Select(row => row.Consultant).ToHashSetAsync(stop);
        var consultants = history.Consultants.Where(c => known.Add(c.Id.Value)).ToList();
        await new RowBatch(context, ConsultantRow.Table, ConsultantRow.Columns)
            .WriteAsync(consultants.Select(MasterRecords.Row), stop);
        return ([.. dealers.Values], consultants);
    }

    private async Task AddAsync(
        string stream, int version, WrittenEvent written, Dealers.DealerId dealer, CancellationToken stop)
    {
        var sent = string.Create(CultureInfo.InvariantCulture, $"import:{stream}:{version}");
        _log.Add(stream, version, new(sent), written, today, dealer);
        if (++_held == BatchSize)
        {
            _held = 0;
            await _log.WriteAsync(stop);
        }
    }

    private List<TItem> New<TItem>(IEnumerable<TItem> items, Func<TItem, string> streamOf) =>
        [.. items.Where(item => IsNew(streamOf(item)))];

    private bool IsNew(string stream)
    {
        var isNew = !_known.Contains(stream);
        _skipped += isNew ? 0 : 1;
        return isNew;
    }
}

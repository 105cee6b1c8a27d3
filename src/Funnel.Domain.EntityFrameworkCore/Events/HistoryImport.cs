using Funnel.Domain.Cards;
using Funnel.Domain.Continuation;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Writes as events what a history tells beyond what the store knows.</summary>
internal sealed class HistoryImport(
    DbContext context, DealerStandards standards, LocalDate today, Signature? signature)
{
    private readonly EventLog _log = new(context, signature);
    private readonly KnownHistory _store = new(context, standards);
    private readonly NewVersions _versions = new();

    /// <summary>Writes what is new; gives back what came of it.</summary>
    public async Task<HistoryImported> WriteAsync(FunnelHistory import, CancellationToken stop)
    {
        var known = await _store.ReadAsync(import, stop);
        var asWritten = new WrittenGroups(import, standards.Rules, _store.Streams.Has);
        var records = new RecordImport(known, import, _log.VersionAsync);
        var history = WithoutVoid(import);
        var continued = HistoryContinuation.Of(records.Known, asWritten.Without(history), standards.Rules);
        var log = new ImportLog(_log, await OwnRowIds.ReadAsync(context, import, stop), today);
        var (dealers, consultants) = await WriteMasterRecordsAsync(history, stop);
        var last = known.Cards.ToDictionary(card => card.Id, card => _store.Streams.VersionOf(card.Id));
        await WriteCardsAsync(log, import, asWritten, continued, last, stop);
        await WriteOwnersAsync(log, history, asWritten, records, continued, last, stop);
        await records.WriteAsync(log, continued.Added, stop);
        await log.WriteAsync(stop);
        return new(await FollowedAsync(continued.Added, asWritten, stop), continued.Grown, dealers, consultants)
        {
            RowsAdded = continued.RowsAdded,
            Changed = [.. _log.Changed],
            Contradictions =
            [
                .. continued.Contradictions.Where(row => row.Kind != "corrections"),
                .. NotTaken(known, asWritten),
                .. records.Contradictions,
            ],
        };
    }

    /// <summary>
    /// What was added, with the cards taken over row by row as their rows give them: what the file makes of them where
    /// they contradict themselves is not asked.
    /// </summary>
    private async Task<FunnelHistory> FollowedAsync(
        FunnelHistory added, WrittenGroups asWritten, CancellationToken stop)
    {
        if (asWritten.Cards.Count == 0)
        {
            return added;
        }

        var streams = new CardStreams(context, standards);
        await streams.LoadAsync(asWritten.Cards, stop);
        return added with
        {
            Cards = [.. added.Cards, .. streams.Index],
            OwnerContacts = [.. added.OwnerContacts, .. streams.OwnerContactsOf(asWritten.Cards).Standing],
            OwnerTransfers = [.. added.OwnerTransfers, .. streams.OwnerTransfersOf(asWritten.Cards).Standing],
        };
    }

    /// <summary>The import without the cards whose filing is void in the store: nothing is added to them.</summary>
    private FunnelHistory WithoutVoid(FunnelHistory history)
    {
        var isVoid = _store.Streams.Cards.Where(card => !_store.Streams.Stands(card)).ToHashSet();
        return isVoid.Count == 0 ? history : history with
        {
            Cards = [.. history.Cards.Where(card => !isVoid.Contains(card.Id))],
            OwnerContacts = [.. history.OwnerContacts.Where(contact => !isVoid.Contains(contact.Card))],
            OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => !isVoid.Contains(transfer.Card))],
        };
    }

    /// <summary>The corrections of cards that the store has and that it does not know itself.</summary>
    private static IEnumerable<ContradictingRow> NotTaken(FunnelHistory known, WrittenGroups asWritten)
    {
        var own = known.Cards.CorrectionsInOrder().Select(row => KeyOf(row.Card, row.Correction)).ToHashSet();
        return asWritten.Corrections
            .Where(row => !asWritten.Has(row.Card) && !own.Contains(KeyOf(row.Card, row.Correction)))
            .Select(row => new ContradictingRow(
                "corrections", row.Card.Value, row.Correction.RecordedOn, StoreReasons.CorrectionNotTaken));

        static (CardId, CorrectionCause, LocalDate, bool) KeyOf(CardId card, RowCorrection correction) =>
            (card, correction.Cause, correction.RecordedOn, correction.IsVoid);
    }

    private async Task WriteCardsAsync(
        ImportLog log,
        FunnelHistory import,
        WrittenGroups asWritten,
        HistoryContinuation continued,
        Dictionary<CardId, int> last,
        CancellationToken stop)
    {
        var added = continued.Added.Cards;
        foreach (var card in added)
        {
            _versions.Add(card, null, 0);
        }

        foreach (var card in continued.Grown)
        {
            _versions.Add(card, _store.Streams.Card(card.Id), last[card.Id]);
        }

        // In the order of the file, so that it comes out in it again.
        foreach (var filing in import.Cards.FilingsInOrder())
        {
            if (asWritten.Has(filing.Card) || added.Contains(filing.Card))
            {
                var written = CardFormat.Write(filing);
                await log.AddAsync(Streams.Of(filing.Card), 1, written, filing.Entry, filing.Dealer, stop);
                last[filing.Card] = 1;
            }
        }

        foreach (var card in added.Concat(continued.Grown))
        {
            foreach (var (e, version) in _versions.Of(card.Id))
            {
                var written = CardFormat.Write(e, taken => _versions.TakenOver(card.Id, taken));
                await log.AddAsync(Streams.Of(card.Id), version, written, e.Entry, card.Filing.Dealer, stop);
                last[card.Id] = version;
            }
        }

        foreach (var (filing, version, written, entry) in asWritten.Rows())
        {
            await log.AddAsync(Streams.Of(filing.Card), version, written, entry, filing.Dealer, stop);
            last[filing.Card] = version;
        }
    }

    private static Task WriteOwnersAsync(
        ImportLog log,
        FunnelHistory history,
        WrittenGroups asWritten,
        RecordImport records,
        HistoryContinuation continued,
        Dictionary<CardId, int> last,
        CancellationToken stop)
    {
        var dealers = asWritten.Filings.ToDictionary(filing => filing.Card, filing => filing.Dealer);
        return records.WriteOwnersAsync(
            log,
            [.. continued.Added.OwnerContacts, .. history.OwnerContacts.Where(one => asWritten.Has(one.Card))],
            [.. continued.Added.OwnerTransfers, .. history.OwnerTransfers.Where(one => asWritten.Has(one.Card))],
            last,
            card => dealers.TryGetValue(card, out var dealer) ? dealer : continued.History.Cards[card].Filing.Dealer,
            stop);
    }

    /// <summary>Writes what is new; gives back every dealer, and the consultants that are new.</summary>
    private async Task<(IReadOnlyList<Dealer> Dealers, IReadOnlyList<Consultant> Added)> WriteMasterRecordsAsync(
        FunnelHistory history, CancellationToken stop)
    {
        var dealers = (await context.Set<DealerRow>().AsNoTracking().ToListAsync(stop))
            .Select(MasterRecords.DealerOf).ToDictionary(dealer => dealer.Id);
        var mentioned = history.Cards.FilingsInOrder().Select(filing => filing.Dealer)
            .Concat(history.Traffic.Select(record => record.Dealer))
            .Concat(history.BaseCustomers.Select(customer => customer.Dealer))
            .Concat(history.Leads.Select(lead => lead.Dealer))
            .Concat(history.Checks.Select(check => check.Dealer))
            .Concat(history.Voided.Traffic.Select(one => one.Record.Dealer))
            .Concat(history.Voided.BaseCustomers.Select(one => one.Record.Dealer))
            .Concat(history.Voided.Leads.Select(one => one.Record.Dealer))
            .Concat(history.Voided.Checks.Select(one => one.Record.Dealer))
            .Select(id => new Dealer(id, null, null));
        var added = history.Dealers.Concat(mentioned).Where(dealer => dealers.TryAdd(dealer.Id, dealer)).ToList();
        await new RowBatch(context, context.TableOf<DealerRow>(), DealerRow.Columns)
            .WriteAsync(added.Select(MasterRecords.Row), stop);

        var known = await context.Set<ConsultantRow>().Select(row => row.Consultant).ToHashSetAsync(stop);
        var consultants = history.Consultants.Where(c => known.Add(c.Id.Value)).ToList();
        await new RowBatch(context, context.TableOf<ConsultantRow>(), ConsultantRow.Columns)
            .WriteAsync(consultants.Select(MasterRecords.Row), stop);
        return ([.. dealers.Values], consultants);
    }
}

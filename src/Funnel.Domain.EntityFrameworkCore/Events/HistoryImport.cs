using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
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
internal sealed class HistoryImport(DbContext context, CardRules rules, LocalDate today, Signature? signature)
{
    /// <summary>How many events are held before they are written.</summary>
    private const int BatchSize = 5_000;

    private readonly EventLog _log = new(context, signature);
    private readonly KnownHistory _store = new(context, rules);
    private readonly NewVersions _versions = new();
    private WrittenGroups? _asWritten;
    private int _held;

    /// <summary>What the store could not take over, since it tells it otherwise.</summary>
    public IReadOnlyList<ContradictingRow> Contradictions { get; private set; } = [];

    /// <summary>
    /// Whether cards taken over row by row stand otherwise than the continuation read them, which records them as they
    /// stand after their corrections: their facts are to be made from the rows.
    /// </summary>
    public bool HasCardsRecordedOtherwise { get; private set; }

    /// <summary>Writes what is new; gives back how the history goes on, all dealers and new consultants.</summary>
    public async Task<(HistoryContinuation Continued, IReadOnlyList<Dealer> Dealers, IReadOnlyList<Consultant> Added)>
        WriteAsync(FunnelHistory import, CancellationToken stop)
    {
        var known = await _store.ReadAsync(import, stop);
        var history = WithoutVoid(import);
        var continued = HistoryContinuation.Of(known, history, rules);
        _asWritten = new(import, rules.Scale, _store.Streams.Has);
        HasCardsRecordedOtherwise = continued.Contradictions.Any(IsOfACardAsWritten);
        Contradictions =
        [
            .. continued.Contradictions.Where(row => row.Kind != "corrections" && !IsOfACardAsWritten(row)),
            .. NotTaken(known),
            .. VoidInFile.NotTaken(known, history.Voided),
        ];
        var (dealers, consultants) = await WriteMasterRecordsAsync(history, stop);
        await WriteCardsAsync(continued, known, stop);
        await WriteRecordsAsync(continued.Added, stop);
        await WriteChecksAsync(continued.Added.Checks, known.Checks, stop);
        await _log.WriteAsync(stop);
        return (continued, dealers, consultants);
    }

    // A card taken over as it was written down contradicts nobody: its rows and corrections are all there.
    private bool IsOfACardAsWritten(ContradictingRow row) =>
        row.Kind is "cards" or "events" && _asWritten!.Has(new(row.Id));

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
    private IEnumerable<ContradictingRow> NotTaken(FunnelHistory known)
    {
        var own = known.Cards.CorrectionsInOrder().Select(row => KeyOf(row.Card, row.Correction)).ToHashSet();
        return _asWritten!.Corrections
            .Where(row => !_asWritten.Has(row.Card) && !own.Contains(KeyOf(row.Card, row.Correction)))
            .Select(row => new ContradictingRow(
                "corrections", row.Card.Value, row.Correction.RecordedOn, StoreReasons.CorrectionNotTaken));

        static (CardId, CorrectionCause, LocalDate, bool) KeyOf(CardId card, RowCorrection correction) =>
            (card, correction.Cause, correction.RecordedOn, correction.IsVoid);
    }

    private async Task WriteCardsAsync(
        HistoryContinuation continued, FunnelHistory known, CancellationToken stop)
    {
        var last = known.Cards.ToDictionary(card => card.Id, card => _store.Streams.VersionOf(card.Id));
        foreach (var (filing, version, written, entry) in _asWritten!.Rows())
        {
            await AddAsync(Streams.Of(filing.Card), version, written, entry, filing.Dealer, stop);
            last[filing.Card] = version;
        }

        List<CustomerCard> added = [.. continued.Added.Cards.Where(card => !_asWritten.Has(card.Id))];
        foreach (var card in added)
        {
            _versions.Add(card, null, 0);
        }

        foreach (var card in continued.Grown)
        {
            _versions.Add(card, known.Cards[card.Id], _store.Streams.VersionOf(card.Id));
        }

        foreach (var card in added)
        {
            var filing = card.Filing;
            await AddAsync(Streams.Of(card.Id), 1, CardFormat.Write(filing), filing.Entry, filing.Dealer, stop);
            last[card.Id] = 1;
        }

        foreach (var card in added.Concat(continued.Grown))
        {
            foreach (var (e, version) in _versions.Of(card.Id))
            {
                var written = CardFormat.Write(e, taken => _versions.TakenOver(card.Id, taken));
                await AddAsync(Streams.Of(card.Id), version, written, e.Entry, card.Filing.Dealer, stop);
                last[card.Id] = version;
            }
        }

        await WriteOwnersAsync(continued, last, stop);
    }

    private async Task WriteOwnersAsync(
        HistoryContinuation continued, Dictionary<CardId, int> last, CancellationToken stop)
    {
        var entries = continued.Added.OwnerContacts.Select(one => (one.Card, Event: RecordFormat.Write(one), one.Entry))
            .Concat(continued.Added.OwnerTransfers.Select(one =>
                (one.Card, Event: RecordFormat.Write(one), one.Entry)));
        foreach (var (card, written, entry) in entries)
        {
            var dealer = continued.History.Cards[card].Filing.Dealer;
            await AddAsync(Streams.Of(card), ++last[card], written, entry, dealer, stop);
        }
    }

    private async Task WriteRecordsAsync(FunnelHistory added, CancellationToken stop)
    {
        foreach (var record in added.Traffic)
        {
            await AddAsync(Streams.Of(record.Id), 1, RecordFormat.Write(record), record.Entry, record.Dealer, stop);
        }

        foreach (var check in added.RecordChecks)
        {
            await AddAsync(Streams.Of(check), 1, RecordFormat.Write(check), check.Entry, check.Dealer, stop);
        }

        foreach (var lead in added.Leads)
        {
            var stream = Streams.Of(lead.Id);
            var version = await _log.VersionAsync(stream, stop) + 1;
            await AddAsync(stream, version, RecordFormat.Write(lead), lead.Entry, lead.Dealer, stop);
        }

        foreach (var customer in added.BaseCustomers)
        {
            var stream = Streams.Of(customer.Id);
            var version = await _log.VersionAsync(stream, stop) + 1;
            await AddAsync(stream, version, RecordFormat.Write(customer), customer.Entry, customer.Dealer, stop);
        }
    }

    /// <summary>A check has no id: the same content goes by the number of times it has come up.</summary>
    private async Task WriteChecksAsync(
        IReadOnlyList<Check> added, IReadOnlyList<Check> known, CancellationToken stop)
    {
        var times = (added.Count == 0 ? [] : known).GroupBy(check => RecordFormat.Write(check).Body)
            .ToDictionary(same => same.Key, same => same.Count());
        foreach (var check in added)
        {
            var written = RecordFormat.Write(check);
            var time = times[written.Body] = times.GetValueOrDefault(written.Body) + 1;
            var id = string.Create(CultureInfo.InvariantCulture, $"import:{time}:{written.Body}");
            await AddAsync(Streams.OfCheck(new(id)), 1, written, check.Entry, check.Dealer, stop);
        }
    }

    /// <summary>Writes what is new; gives back every dealer, and the consultants that are new.</summary>
    private async Task<(IReadOnlyList<Dealer> Dealers, IReadOnlyList<Consultant> Added)> WriteMasterRecordsAsync(
        FunnelHistory history, CancellationToken stop)
    {
        var dealers = (await context.Set<DealerRow>().AsNoTracking().ToListAsync(stop))
            .Select(MasterRecords.DealerOf).ToDictionary(dealer => dealer.Id);
        var mentioned = history.Cards.Select(card => card.Filing.Dealer)
            .Concat(history.Traffic.Select(record => record.Dealer))
            .Concat(history.BaseCustomers.Select(customer => customer.Dealer))
            .Concat(history.Leads.Select(lead => lead.Dealer))
            .Concat(history.Checks.Select(check => check.Dealer))
            .Select(id => new Dealer(id, null, null));
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
        string stream, int version, WrittenEvent written, Entry? entry, DealerId dealer, CancellationToken stop)
    {
        _log.TakeOver(stream, version, written, entry, today, dealer);
        if (++_held == BatchSize)
        {
            _held = 0;
            await _log.WriteAsync(stop);
        }
    }
}

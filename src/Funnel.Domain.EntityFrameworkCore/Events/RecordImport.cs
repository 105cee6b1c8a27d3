using System.Globalization;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Continuation;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The records of an import that are no moves of a card, those that are void in it among them.</summary>
/// <param name="known">What the store knows of them.</param>
/// <param name="import">The import.</param>
/// <param name="versionOf">The number of events that the store has of a stream.</param>
internal sealed class RecordImport(
    FunnelHistory known, FunnelHistory import, Func<string, CancellationToken, Task<int>> versionOf)
{
    private readonly List<ContradictingRow> _against = [];

    private readonly VoidedImport<TrafficRecord> _traffic =
        new(known.Traffic, known.Voided.Traffic, import.Traffic, import.Voided.Traffic, one => one.Id);

    private readonly VoidedImport<Lead> _leads =
        new(known.Leads, known.Voided.Leads, import.Leads, import.Voided.Leads, one => one.Id);

    private readonly VoidedImport<BaseCustomer> _customers = new(
        known.BaseCustomers,
        known.Voided.BaseCustomers,
        import.BaseCustomers,
        import.Voided.BaseCustomers,
        one => one.Id);

    private readonly VoidedImport<Check> _checks = new(
        known.Checks, known.Voided.Checks, import.Checks, import.Voided.Checks, one => one with { Entry = null });

    private readonly VoidedImport<OwnerContact> _contacts = new(
        known.OwnerContacts,
        known.Voided.OwnerContacts,
        import.OwnerContacts,
        import.Voided.OwnerContacts,
        one => one with { Entry = null });

    private readonly VoidedImport<OwnerTransfer> _transfers = new(
        known.OwnerTransfers,
        known.Voided.OwnerTransfers,
        import.OwnerTransfers,
        import.Voided.OwnerTransfers,
        one => one with { Entry = null, Cause = null });

    /// <summary>
    /// What the records that stand in the import are read on from: what proved wrong is not taken in again.
    /// </summary>
    public FunnelHistory Known => known with
    {
        Traffic = _traffic.Known,
        Leads = _leads.Known,
        BaseCustomers = _customers.Known,
        Checks = _checks.Known,
        OwnerContacts = _contacts.Known,
        OwnerTransfers = _transfers.Known,
    };

    /// <summary>
    /// Those that stand in the store, since a correction of a known record is made there; once owners' records are
    /// written, those of cards that are not there.
    /// </summary>
    public IEnumerable<ContradictingRow> Contradictions =>
    [
        .. _traffic.Against.Select(one => Row("traffic", one.Record.Id.Value, one.VoidedOn)),
        .. _leads.Against.Select(one => Row("leads", one.Record.Id.Value, one.VoidedOn)),
        .. _customers.Against.Select(one => Row("base_customers", one.Record.Id.Value, one.VoidedOn)),
        .. _checks.Against.Select(one => Row("checks", one.Record.Consultant.Value, one.VoidedOn)),
        .. _contacts.Against.Select(one => Row("owner_contacts", one.Record.Card.Value, one.VoidedOn)),
        .. _transfers.Against.Select(one => Row("owner_transfers", one.Record.Card.Value, one.VoidedOn)),
        .. _against,
    ];

    /// <summary>Writes what is new of the showroom, and what is void in the import.</summary>
    public async Task WriteAsync(ImportLog log, FunnelHistory added, CancellationToken stop)
    {
        foreach (var one in _traffic.With(added.Traffic))
        {
            var row = (RecordFormat.Write(one.Record), one.Record.Entry);
            await log.AddAsync(Streams.Of(one.Record.Id), 1, one, row, one.Record.Dealer, stop);
        }

        foreach (var check in added.RecordChecks)
        {
            var one = (check, (VoidedRecord<RecordCheck>?)null);
            var row = (RecordFormat.Write(check), check.Entry);
            await log.AddAsync(Streams.Of(check), 1, one, row, check.Dealer, stop);
        }

        HashSet<string> there =
        [
            .. known.Leads.Select(lead => Streams.Of(lead.Id)),
            .. known.BaseCustomers.Select(customer => Streams.Of(customer.Id)),
        ];
        foreach (var one in _leads.With(added.Leads))
        {
            var (stream, row) = (Streams.Of(one.Record.Id), (RecordFormat.Write(one.Record), one.Record.Entry));
            await log.AddAsync(stream, await NextAsync(stream), one, row, one.Record.Dealer, stop);
        }

        foreach (var one in _customers.With(added.BaseCustomers))
        {
            var (stream, row) = (Streams.Of(one.Record.Id), (RecordFormat.Write(one.Record), one.Record.Entry));
            await log.AddAsync(stream, await NextAsync(stream), one, row, one.Record.Dealer, stop);
        }

        await WriteChecksAsync(log, added.Checks, stop);

        // A record that the store has goes on; any other begins, and nobody need be asked.
        async Task<int> NextAsync(string stream) => there.Contains(stream) ? await versionOf(stream, stop) + 1 : 1;
    }

    /// <summary>Writes what is new of the owners of delivered cars, and what is void in the import.</summary>
    /// <param name="log">The log.</param>
    /// <param name="contacts">The contacts that are new.</param>
    /// <param name="transfers">The owners handed on that are new.</param>
    /// <param name="last">The last version of each card.</param>
    /// <param name="dealerOf">The dealer of a card.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task WriteOwnersAsync(
        ImportLog log,
        IReadOnlyList<OwnerContact> contacts,
        IReadOnlyList<OwnerTransfer> transfers,
        Dictionary<CardId, int> last,
        Func<CardId, DealerId> dealerOf,
        CancellationToken stop)
    {
        foreach (var one in _contacts.With(contacts))
        {
            await AddAsync(one, one.Record.Card, (RecordFormat.Write(one.Record), one.Record.Entry), "owner_contacts");
        }

        foreach (var one in _transfers.With(transfers))
        {
            await AddAsync(one, one.Record.Card, (RecordFormat.Write(one.Record), one.Record.Entry), "owner_transfers");
        }

        async Task AddAsync<T>(
            (T Record, VoidedRecord<T>? Voided) one, CardId card, (WrittenEvent, Entry?) row, string kind)
            where T : class
        {
            if (last.TryGetValue(card, out var version))
            {
                last[card] = await log.AddAsync(Streams.Of(card), version + 1, one, row, dealerOf(card), stop);
            }
            else
            {
                _against.Add(new(kind, card.Value, one.Voided!.VoidedOn, StoreReasons.VoidedNotTaken));
            }
        }
    }

    /// <summary>A check has no id: the same content goes by the number of times it has come up.</summary>
    private async Task WriteChecksAsync(ImportLog log, IReadOnlyList<Check> added, CancellationToken stop)
    {
        var there = known.Checks.Concat(known.Voided.Checks.Select(one => one.Record));
        var times = (added.Count + _checks.Count == 0 ? [] : there)
            .CountBy(check => RecordFormat.Write(check).Body).ToDictionary();
        foreach (var one in _checks.With(added))
        {
            var written = RecordFormat.Write(one.Record);
            var time = times[written.Body] = times.GetValueOrDefault(written.Body) + 1;
            var id = string.Create(CultureInfo.InvariantCulture, $"import:{time}:{written.Body}");
            var row = (written, one.Record.Entry);
            await log.AddAsync(Streams.OfCheck(new(id)), 1, one, row, one.Record.Dealer, stop);
        }
    }

    private static ContradictingRow Row(string kind, string id, LocalDate on) =>
        new(kind, id, on, StoreReasons.CorrectionNotTaken);
}

using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Records that are no moves of a card: the showroom register, leads, owners, base customers, checks.
/// </summary>
public sealed class RecordStore
{
    private readonly DbContext _context;
    private readonly DealerStandards _standards;
    private readonly Signature? _signature;
    private readonly LiveFacts _facts;

    internal RecordStore(DbContext context, DealerStandards standards, Signature? signature)
    {
        (_context, _standards, _signature) = (context, standards, signature);
        _facts = new(context, standards);
    }

    /// <summary>Adds a record of the showroom register; its id must be new.</summary>
    public Task<StoreResult> AddAsync(
        TrafficRecord record, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        List<Reason> reasons = [.. InTheFuture(record.ArrivedAt.Date, today)];
        if (record.LeftAt < record.ArrivedAt)
        {
            reasons.Add(StoreReasons.LeftBeforeArrived);
        }

        return AppendAsync(
            Streams.Of(record.Id),
            RecordFormat.Write(record),
            reasons,
            version => version > 0 ? [StoreReasons.DuplicateId] : [],
            since => _facts.AddAsync(new() { Traffic = [record] }, since, stop),
            (record.Dealer, sent, today),
            stop);
    }

    /// <summary>Records a base customer as it stands now; what was recorded of it before is replaced.</summary>
    public Task<StoreResult> SetAsync(
        BaseCustomer customer, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var written = RecordFormat.Write(customer);
        return AppendAsync(
            Streams.Of(customer.Id),
            written,
            InTheFuture(written.On, today),
            _ => [],
            async since =>
            {
                await _facts.RemoveAsync(
                    FactKinds.BaseCustomers, BaseCustomerColumns.BaseCustomer, customer.Id.Value, stop);
                await _facts.AddAsync(new() { BaseCustomers = [customer] }, since, stop);
            },
            (customer.Dealer, sent, today),
            stop);
    }

    /// <summary>Records a lead as it stands now; what was recorded of it before is replaced.</summary>
    public Task<StoreResult> SetAsync(
        Lead lead, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(lead);
        var written = RecordFormat.Write(lead);
        List<Reason> reasons = [.. InTheFuture(written.On, today)];
        if (lead.RespondedAt < lead.ReceivedAt || lead.ArrivedAt < lead.ReceivedAt)
        {
            reasons.Add(StoreReasons.BeforeReceived);
        }

        return AppendAsync(
            Streams.Of(lead.Id),
            written,
            reasons,
            _ => [],
            async since =>
            {
                await _facts.RemoveAsync(FactKinds.Leads, LeadColumns.Lead, lead.Id.Value, stop);
                await _facts.RefreshAsync(new CardStreams(_context, _standards), [lead], since, stop);
            },
            (lead.Dealer, sent, today),
            stop);
    }

    /// <summary>Adds a check.</summary>
    public Task<StoreResult> AddAsync(Check check, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(check);
        return AppendAsync(
            Streams.OfCheck(sent),
            RecordFormat.Write(check),
            InTheFuture(check.On, today),
            _ => [],
            since => _facts.AddAsync(new() { Checks = [check] }, since, stop),
            (check.Dealer, sent, today),
            stop);
    }

    /// <summary>Adds a contact with the owner of a delivered car.</summary>
    public Task<StoreResult> AddAsync(
        OwnerContact contact, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return AppendToOwnerAsync(contact.Card, RecordFormat.Write(contact), sent, today, stop);
    }

    /// <summary>Hands an owner to another consultant.</summary>
    public Task<StoreResult> AddAsync(
        OwnerTransfer transfer, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        return AppendToOwnerAsync(transfer.Card, RecordFormat.Write(transfer), sent, today, stop);
    }

    /// <summary>
    /// Says that a record never was, from that day on: one of the register, a lead, a base customer, a check, or a
    /// contact with an owner or its handing over. The right one is a record of its own. Voiding a void restores what it
    /// voided.
    /// </summary>
    /// <param name="row">The id of the record's row, as its entry tells it.</param>
    /// <param name="cause">Why it was wrong.</param>
    /// <param name="sent">The sender's own id.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="note">What is noted; may be personal.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<StoreResult> VoidAsync(
        string row,
        CorrectionCause cause,
        SubmissionId sent,
        LocalDate today,
        string? note = null,
        CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(row);
        return new RecordVoiding(_context, _standards, _signature).RunAsync(
            CorrectionFormat.OfVoid(row, cause, today, note), row, sent, stop);
    }

    private Task<StoreResult> AppendAsync(
        string stream,
        WrittenEvent written,
        IReadOnlyList<Reason> reasons,
        Func<int, Reason[]> againstVersion,
        Func<ChangedSince, Task> refresh,
        (DealerId Dealer, SubmissionId Sent, LocalDate Today) by,
        CancellationToken stop) => new Recording(_context, by.Sent).RunAsync(
            stream,
            written,
            async () =>
            {
                await _facts.TakeTurnAsync(by.Dealer, stop);
                var log = new EventLog(_context, _signature);
                var version = await log.VersionAsync(stream, stop);
                List<Reason> all = [.. reasons, .. againstVersion(version), .. await VoidAsync(stream, stop)];
                if (all.Count > 0)
                {
                    return new StoreResult.Refused(all);
                }

                log.Add(stream, version + 1, by.Sent, written, by.Today, by.Dealer);
                var since = log.Changed.Single();
                await log.WriteAsync(stop);
                await refresh(since);
                return new StoreResult.Stored([]);
            },
            stop);

    /// <summary>What stands against writing a void record on.</summary>
    private async Task<IEnumerable<Reason>> VoidAsync(string stream, CancellationToken stop)
    {
        var rows = await _context.Set<EventRow>().AsNoTracking().Where(row => row.Stream == stream).ToListAsync(stop);
        return rows.Exists(row => RecordRows<object>.VoidOf(row.Id, rows) is not null && !CorrectionFormat.Is(row.Type))
            ? [StoreReasons.VoidRecord]
            : [];
    }

    private Task<StoreResult> AppendToOwnerAsync(
        CardId card, WrittenEvent written, SubmissionId sent, LocalDate today, CancellationToken stop) =>
        new Recording(_context, sent).RunAsync(
            Streams.Of(card),
            written,
            async () =>
            {
                var streams = new CardStreams(_context, _standards);
                if (!await streams.LoadAsync(card, stop))
                {
                    return new StoreResult.Refused([StoreReasons.UnknownCard]);
                }

                var owner = streams.Card(card);
                await _facts.TakeTurnAsync(owner.Filing.Dealer, stop);
                List<Reason> reasons = [.. InTheFuture(written.On, today)];
                if (!(owner.Status.DeliveredOn <= written.On))
                {
                    reasons.Add(StoreReasons.NotDelivered);
                }

                if (reasons.Count > 0)
                {
                    return new StoreResult.Refused(reasons);
                }

                var log = new EventLog(_context, _signature);
                var version = await log.VersionAsync(Streams.Of(card), stop) + 1;
                log.Add(Streams.Of(card), version, sent, written, today, owner.Filing.Dealer);
                var since = log.Changed.Single();
                await log.WriteAsync(stop);
                var now = new CardStreams(_context, _standards);
                await now.LoadAsync(card, stop);
                await _facts.RefreshAsync(now, [card], since, stop);
                return new StoreResult.Stored([new(card, version)]);
            },
            stop);

    private static Reason[] InTheFuture(LocalDate on, LocalDate today) => on > today ? [StoreReasons.InTheFuture] : [];
}

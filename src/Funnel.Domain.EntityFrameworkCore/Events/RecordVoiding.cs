using System.Globalization;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Says of a record that is no move of a card that it never was; the facts follow.</summary>
internal sealed class RecordVoiding(DbContext context, DealerStandards standards, Signature? signature)
{
    private static readonly string[] Records =
    [
        EventTypes.Traffic, EventTypes.Lead, EventTypes.BaseCustomer, EventTypes.Check, EventTypes.OwnerContact,
        EventTypes.OwnerTransfer,
    ];

    private readonly LiveFacts _facts = new(context, standards);

    public async Task<StoreResult> RunAsync(
        WrittenEvent written, string row, SubmissionId sent, CancellationToken stop)
    {
        if (await FindAsync(row, stop) is not { } target)
        {
            return new StoreResult.Refused([StoreReasons.UnknownRow]);
        }

        return await new Recording(context, sent).RunAsync(
            target.Stream,
            written,
            async () =>
            {
                var dealer = new DealerId(target.Dealer ?? "");
                await _facts.TakeTurnAsync(dealer, stop);
                var rows = await StreamAsync(target.Stream, stop);
                List<Reason> reasons = [.. Against(target, written, rows)];
                if (reasons.Count > 0)
                {
                    return new StoreResult.Refused(reasons);
                }

                var log = new EventLog(context, signature);
                log.Add(target.Stream, rows[^1].Version + 1, sent, written, written.On, dealer);
                await log.WriteAsync(stop);
                await FollowAsync(target, dealer, stop);
                return new StoreResult.Stored([]);
            },
            stop);
    }

    private static IEnumerable<Reason> Against(EventRow target, WrittenEvent written, List<EventRow> rows)
    {
        if (RecordRows<object>.VoidOf(target.Id, rows) is not null)
        {
            yield return StoreReasons.VoidRecord;
        }

        if (DayNumber.Of(written.On) < target.KnownOn)
        {
            yield return StoreReasons.BeforeRow;
        }
    }

    /// <summary>A record's row, or a row that voids one; null where there is none of that id.</summary>
    private async Task<EventRow?> FindAsync(string id, CancellationToken stop)
    {
        var slash = id.LastIndexOf('/');
        var stream = slash > 0 ? id[..slash] : "";
        var version = int.TryParse(
            id.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var position = Streams.CheckRowOf(id);
        var rows = await context.Set<EventRow>().AsNoTracking()
            .Where(row => row.RowId == id
                || ((row.Position == position || (row.Stream == stream && row.Version == version))
                    && row.RowId == null))
            .ToListAsync(stop);
        foreach (var found in rows)
        {
            // A correction is a record's where what it corrects is; a row of a card may have the same id.
            if (Records.Contains(found.Type)
                || (CorrectionFormat.Is(found.Type) && await FindAsync(TargetOf(found), stop) is not null))
            {
                return found;
            }
        }

        return null;

        static string TargetOf(EventRow row) => CorrectionFormat.Body(row.Type, row.Format, row.Body).Target;
    }

    private Task<List<EventRow>> StreamAsync(string stream, CancellationToken stop) => context.Set<EventRow>()
        .AsNoTracking().Where(row => row.Stream == stream).OrderBy(row => row.Version).ToListAsync(stop);

    private async Task FollowAsync(EventRow target, DealerId dealer, CancellationToken stop)
    {
        var since = ChangedSince.Ever(dealer);
        if (target.Stream.StartsWith(Streams.Cards, StringComparison.Ordinal))
        {
            var card = Streams.CardOf(target.Stream);
            var streams = new CardStreams(context, standards);
            await streams.LoadAsync(card, stop);
            await _facts.RefreshAsync(streams, [card], since, stop);
            return;
        }

        var entries = await RowEntries.ReadAsync(context, stop);
        var reading = new RecordReading(entries, _ => null);
        var isCheck = target.Stream.StartsWith(Streams.Checks, StringComparison.Ordinal);
        var rows = isCheck ? await ChecksAsync(dealer, stop) : await StreamAsync(target.Stream, stop);
        if (isCheck)
        {
            await _facts.RemoveAsync(FactKinds.Checks, CheckColumns.Dealer, dealer.Value, stop);
            await _facts.AddAsync(new() { Checks = reading.Checks(rows).Standing }, since, stop);
        }
        else if (target.Stream.StartsWith(Streams.TrafficRecords, StringComparison.Ordinal))
        {
            await _facts.RemoveAsync(FactKinds.Traffic, TrafficColumns.Traffic, IdOf(Streams.TrafficRecords), stop);
            await _facts.AddAsync(new() { Traffic = reading.Traffic(rows).Standing }, since, stop);
        }
        else if (target.Stream.StartsWith(Streams.BaseCustomers, StringComparison.Ordinal))
        {
            await _facts.RemoveAsync(
                FactKinds.BaseCustomers, BaseCustomerColumns.BaseCustomer, IdOf(Streams.BaseCustomers), stop);
            await _facts.AddAsync(new() { BaseCustomers = reading.BaseCustomers(rows).Standing }, since, stop);
        }
        else
        {
            await _facts.RemoveAsync(FactKinds.Leads, LeadColumns.Lead, IdOf(Streams.Leads), stop);
            await _facts.RefreshAsync(
                new CardStreams(context, standards), reading.Leads(rows).Standing, since, stop);
        }

        string IdOf(string kind) => target.Stream[kind.Length..];
    }

    // A check has no id among the facts.
    private Task<List<EventRow>> ChecksAsync(DealerId dealer, CancellationToken stop) => context.Set<EventRow>()
        .AsNoTracking()
        .Where(row => row.Stream.StartsWith(Streams.Checks) && row.Dealer == dealer.Value)
        .OrderBy(row => row.Position).ToListAsync(stop);
}

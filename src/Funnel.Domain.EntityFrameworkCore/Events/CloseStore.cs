using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Month-ends as they were reported, and whether the stored rows still give them. A month that is closed again has one
/// record more; the old one stays.
/// </summary>
public sealed class CloseStore
{
    private readonly DbContext _context;
    private readonly DealerStandards _standards;
    private readonly Signature? _signature;

    internal CloseStore(DbContext context, DealerStandards standards, Signature? signature) =>
        (_context, _standards, _signature) = (context, standards, signature);

    /// <summary>
    /// Closes a month of a dealer as it was known at the end of a day, seen from the month's last day.
    /// </summary>
    /// <param name="dealer">The dealer.</param>
    /// <param name="month">The month.</param>
    /// <param name="knownOn">
    /// The day of knowledge, not before the month's last day; it must be over, since what is recorded later that day
    /// would change what was known at its end.
    /// </param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>
    /// Stored; repeated where the month was closed as of that day of knowledge by the same definitions before; or
    /// refused, with the reasons.
    /// </returns>
    public async Task<StoreResult> CloseAsync(
        DealerId dealer, YearMonth month, LocalDate knownOn, LocalDate today, CancellationToken stop = default)
    {
        List<Reason> reasons = [];
        if (knownOn < month.ToDateInterval().End)
        {
            reasons.Add(StoreReasons.MonthNotOver);
        }

        if (knownOn >= today)
        {
            reasons.Add(StoreReasons.DayNotOver);
        }

        if (reasons.Count > 0)
        {
            return new StoreResult.Refused(reasons);
        }

        StoreResult result = new StoreResult.Repeated();
        await _context.InTransactionAsync(
            async () =>
            {
                await LiveFacts.TakeTurnAsync(_context, dealer, stop);
                var history = await HistoryAsync(dealer, knownOn, stop);
                var close = MonthCloses.Close(history, _standards.Of(dealer), dealer, month, knownOn);
                if (MonthCloses.New(await ReadAsync(dealer, stop), [close]).Count > 0)
                {
                    await WriteAsync([close], today, stop);
                    result = new StoreResult.Stored([]);
                }
            },
            stop);
        return result;
    }

    /// <summary>Takes month-ends over that were reported elsewhere; those that are there stand.</summary>
    /// <param name="closes">The month-ends.</param>
    /// <param name="today">Today, as the day they are recorded on.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>How many were new.</returns>
    public async Task<int> AddAsync(
        IEnumerable<MonthClose> closes, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(closes);
        var added = 0;
        await _context.InTransactionAsync(
            async () =>
            {
                var others = MonthCloses.New(await ReadAsync(stop), closes);
                await WriteAsync(others, today, stop);
                added = others.Count;
            },
            stop);
        return added;
    }

    /// <summary>Every month-end, in the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<MonthClose>> ReadAsync(CancellationToken stop = default) =>
    [
        .. CloseRow.ClosesIn(
            await _context.Set<CloseRow>().AsNoTracking().OrderBy(row => row.Position).ToListAsync(stop)),
    ];

    /// <summary>Those of a dealer.</summary>
    public async Task<IReadOnlyList<MonthClose>> ReadAsync(DealerId dealer, CancellationToken stop = default) =>
    [
        .. CloseRow.ClosesIn(await _context.Set<CloseRow>().AsNoTracking()
            .Where(row => row.Dealer == dealer.Value).OrderBy(row => row.Position).ToListAsync(stop)),
    ];

    /// <summary>
    /// Recomputes a month-end from the stored rows as they were known then: a figure that comes out otherwise tells of
    /// rows altered outside the log, or of rows taken over since that say they were written down before. One whose
    /// definition the standard does not have any more is told with the reason.
    /// </summary>
    /// <param name="close">The month-end.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<IReadOnlyList<CloseCheck>> CheckAsync(MonthClose close, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(close);
        var history = await HistoryAsync(close.Dealer, close.KnownOn, stop);
        return MonthCloses.Recompute(history, _standards.Of(close.Dealer), close);
    }

    private Task<Domain.Facts.FunnelHistory> HistoryAsync(
        DealerId dealer, LocalDate knownOn, CancellationToken stop) =>
        new HistoryReading(_context, _standards, knownOn, dealer).ReadAsync(stop, withPersonal: false);

    private Task WriteAsync(IReadOnlyList<MonthClose> closes, LocalDate today, CancellationToken stop) =>
        new RowBatch(_context, _context.TableOf<CloseRow>(), CloseRow.Columns).WriteAsync(
            closes.SelectMany(close => CloseRow.Of(close, DayNumber.Of(today), _signature)), stop);
}

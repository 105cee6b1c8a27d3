using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Targets;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The store as a whole: taking history in, reading it back, rebuilding the facts, forgetting a person.
/// </summary>
public sealed class FunnelArchive
{
    private readonly DbContext _context;
    private readonly DealerStandards _standards;
    private readonly Signature? _signature;
    private readonly LiveFacts _facts;
    private readonly MonthEnds _monthEnds;

    internal FunnelArchive(DbContext context, DealerStandards standards, Signature? signature)
    {
        (_context, _standards, _signature) = (context, standards, signature);
        (_facts, _monthEnds) = (new(context, standards), new(context, standards));
    }

    /// <summary>
    /// Reads a history on from what the store has, in batches and in one transaction: new cards and records are taken
    /// in, known cards grow by their new rows, equal rows are recognised, and a row that contradicts the store is
    /// refused by itself and named. The same history again changes nothing, so that an import cut off half-way can be
    /// run again.
    /// </summary>
    /// <param name="history">The history; merged cards included.</param>
    /// <param name="today">Today, as the day it is recorded on.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="ArgumentException">A card has taken over one that the history and the store lack.</exception>
    public async Task<ImportResult> ImportAsync(
        FunnelHistory history, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        var result = new ImportResult(0, 0);
        await _context.InTransactionAsync(
            async () =>
            {
                var import = new HistoryImport(_context, _standards, today, _signature);
                var imported = await import.WriteAsync(history, stop);
                await new ImportedFacts(_context, _standards).FollowAsync(imported, stop);
                result = new(imported.Added.Cards.Count, KnownIn(history, imported.Added))
                {
                    RowsAdded = imported.RowsAdded,
                    Contradictions = imported.Contradictions,
                };
            },
            stop);
        return result;
    }

    /// <summary>
    /// Everything recorded, as a history from which facts can be made as of any date, known on any day.
    /// </summary>
    public Task<FunnelHistory> ReadAsync(CancellationToken stop = default) =>
        new HistoryReading(_context, _standards).ReadAsync(stop);

    /// <summary>
    /// What was known at the end of a day: without the rows and corrections recorded after it. A row taken over was
    /// known on the day it tells of its recording, or on the day it tells of where it tells none.
    /// </summary>
    /// <param name="knownOn">The day of knowledge; its end counts.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<FunnelHistory> ReadAsync(LocalDate knownOn, CancellationToken stop = default) =>
        new HistoryReading(_context, _standards, knownOn).ReadAsync(stop);

    /// <summary>
    /// Everything recorded at one dealer, with its own master data alone and without names, phone numbers and notes:
    /// the dealers' histories share no record and add up to the store's.
    /// </summary>
    /// <param name="dealer">The dealer; one that the store does not know has no record.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<FunnelHistory> ReadAsync(DealerId dealer, CancellationToken stop = default) =>
        new HistoryReading(_context, _standards, dealer: dealer).ReadOfDealerAsync(dealer, stop);

    /// <summary>
    /// At which dealers anything was recorded after a place in the order of recording, for hosts that hold some
    /// dealers each; the order is told of at <see cref="ChangesAsync"/>. Master data are no events.
    /// </summary>
    /// <param name="after">The place told the last time; 0 for all dealers of which there is any record.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<DealerChanges> ChangedDealersAsync(long after, CancellationToken stop = default) =>
        new HistoryReading(_context, _standards).ReadChangedDealersAsync(after, stop);

    /// <summary>
    /// What was recorded after a place in the order of recording, for a host that keeps a copy in memory and follows
    /// the store. Asked again from the place told, it says what came since; asked from 0, everything.
    /// </summary>
    /// <param name="after">The place told the last time; 0 at first.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <remarks>
    /// The order of recording is that of SQLite, which has one writer at a time. Writers of several dealers in
    /// PostgreSQL may finish in another order than they began, so that a follower there reads again from somewhat
    /// earlier; being told twice does no harm.
    /// </remarks>
    public Task<FunnelChanges> ChangesAsync(long after, CancellationToken stop = default) =>
        new HistoryReading(_context, _standards).ReadChangesAsync(after, stop);

    /// <summary>
    /// The people behind cards, for a list that a host shows: names and phone numbers as they were filed or amended, of
    /// all cards in one question to the database (some hundreds at a time), and without reading any history but that of
    /// cards with amended rows.
    /// </summary>
    /// <param name="cards">The cards.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>
    /// By card; a card that is not in the store, of whose customer nothing is known, or whose customer was forgotten is
    /// left out.
    /// </returns>
    public async Task<IReadOnlyDictionary<CardId, CustomerDetails>> DetailsAsync(
        IEnumerable<CardId> cards, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return await new CustomerReading(_context, _standards).ReadAsync(cards, stop);
    }

    /// <summary>
    /// Brings the database up to date: applies the migrations it lacks and, since facts of an earlier version know
    /// nothing of what a later one asks, makes the live facts anew. If it broke off, call <see cref="RebuildAsync"/>.
    /// </summary>
    /// <returns>Whether the database lacked anything.</returns>
    public async Task<bool> MigrateAsync(CancellationToken stop = default)
    {
        if (!(await _context.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            return false;
        }

        await _context.Database.MigrateAsync(stop);
        await RebuildAsync(stop);
        return true;
    }

    /// <summary>
    /// Keeps the facts of the last day of months that are over, as many as <see cref="FunnelStoreOptions.MonthEnds"/>
    /// says, so that the first report of such a month waits for nothing: for a host's work at night. What is kept
    /// already stays, dealer by dealer in a transaction each; a later row or correction changes what it must.
    /// </summary>
    public Task KeepMonthEndsAsync(CancellationToken stop = default) => _monthEnds.KeepAsync(stop);

    /// <summary>
    /// Makes the live facts anew from the events, in one transaction; they come out the same. Month-ends are kept again
    /// when they are asked for.
    /// </summary>
    public Task RebuildAsync(CancellationToken stop = default) => _context.InTransactionAsync(
        async () =>
        {
            await _monthEnds.DropAsync(stop);
            await _context.DeleteFactsAsync(FactSnapshot.Live, stop);
            var history = await new HistoryReading(_context, _standards).ReadAsync(stop, withPersonal: false);
            await _context.InsertFactsAsync(_facts.Of(history), FactSnapshot.Live, stop);
        },
        stop);

    /// <summary>
    /// Forgets a person: name, phone and every note on these cards are removed for good, those of accepted explanations
    /// that name one of them too. No event changes, so no figure does. SQLite's file is written anew without them,
    /// except within a transaction of the caller's; PostgreSQL gives the space up at its next vacuum.
    /// </summary>
    /// <returns>How many entries held something of the person.</returns>
    public async Task<int> EraseAsync(IEnumerable<CardId> cards, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var whole = cards.ToHashSet();
        var erased = await new AcceptanceStore(_context, signature: null).EraseNotesAsync(whole, stop);
        foreach (var stream in whole.Select(Streams.Of))
        {
            erased += await _context.Set<PersonalRow>().Where(row => row.Stream == stream).ExecuteDeleteAsync(stop);
        }

        if (_context.Database.CurrentTransaction is null
            && _context.Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite")
        {
            await _context.Database.ExecuteSqlRawAsync("VACUUM", stop);
            await _context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
        }

        return erased;
    }

    /// <summary>Every dealer, ordered by id.</summary>
    public async Task<IReadOnlyList<Dealer>> DealersAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<DealerRow>().AsNoTracking().ToListAsync(stop))
            .OrderBy(row => row.Dealer, StringComparer.Ordinal).Select(MasterRecords.DealerOf),
    ];

    /// <summary>Every consultant, ordered by id.</summary>
    public async Task<IReadOnlyList<Consultant>> ConsultantsAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<ConsultantRow>().AsNoTracking().ToListAsync(stop))
            .OrderBy(row => row.Consultant, StringComparer.Ordinal).Select(MasterRecords.ConsultantOf),
    ];

    /// <summary>Sets a dealer's master data; its facts move to the new region with it.</summary>
    public async Task SetAsync(Dealer dealer, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(dealer);
        await _context.InTransactionAsync(
            async () =>
            {
                await _facts.TakeTurnAsync(dealer.Id, stop);
                await _context.Set<DealerRow>().Where(row => row.Dealer == dealer.Id.Value).ExecuteDeleteAsync(stop);
                await new RowBatch(_context, _context.TableOf<DealerRow>(), DealerRow.Columns)
                    .WriteAsync([MasterRecords.Row(dealer)], stop);
                await _facts.MoveToRegionAsync(dealer, stop);
            },
            stop);
    }

    /// <summary>Sets a consultant's master data.</summary>
    public async Task SetAsync(Consultant consultant, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(consultant);
        await _context.InTransactionAsync(
            async () =>
            {
                await _context.Set<ConsultantRow>()
                    .Where(row => row.Consultant == consultant.Id.Value).ExecuteDeleteAsync(stop);
                await new RowBatch(_context, _context.TableOf<ConsultantRow>(), ConsultantRow.Columns)
                    .WriteAsync([MasterRecords.Row(consultant)], stop);
                await _facts.RefreshAsync(consultant, stop);
            },
            stop);
    }

    /// <summary>Every target set, by dealer, consultant, month and metric.</summary>
    public async Task<IReadOnlyList<MonthlyTarget>> TargetsAsync(CancellationToken stop = default) =>
    [
        .. (await _context.Set<TargetRow>().AsNoTracking().ToListAsync(stop))
            .OrderBy(row => row.Dealer, StringComparer.Ordinal)
            .ThenBy(row => row.Consultant, StringComparer.Ordinal)
            .ThenBy(row => row.Month)
            .ThenBy(row => row.Metric, StringComparer.Ordinal)
            .Select(MasterRecords.TargetOf),
    ];

    /// <summary>
    /// Sets targets, in one transaction; an earlier one for the same dealer, consultant, month and metric is replaced.
    /// </summary>
    public async Task SetAsync(IEnumerable<MonthlyTarget> targets, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var rows = targets.Select(MasterRecords.Row)
            .GroupBy(row => row.Key)
            .Select(same => same.Last())
            .ToList();
        await _context.InTransactionAsync(
            async () =>
            {
                var known = (await _context.Set<TargetRow>().AsNoTracking().ToListAsync(stop))
                    .Select(row => row.Key).ToHashSet();
                foreach (var (dealer, consultant, month, metric) in rows.Select(row => row.Key).Where(known.Contains))
                {
                    await _context.Set<TargetRow>()
                        .Where(row => row.Dealer == dealer && row.Consultant == consultant
                            && row.Month == month && row.Metric == metric)
                        .ExecuteDeleteAsync(stop);
                }

                await new RowBatch(_context, _context.TableOf<TargetRow>(), TargetRow.Columns)
                    .WriteAsync(rows.Select(row => row.Values()), stop);
            },
            stop);
    }

    private static int KnownIn(FunnelHistory history, FunnelHistory added)
    {
        return CountOf(history) - CountOf(added);

        static int CountOf(FunnelHistory one) => one.Cards.Count + one.Traffic.Count + one.BaseCustomers.Count
            + one.Leads.Count + one.Checks.Count + one.RecordChecks.Count;
    }
}

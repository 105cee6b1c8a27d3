using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Standards;
using Funnel.Domain.Worklists;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Figures and worklists from the store. What asks for today is answered by the database from the live facts; what asks
/// for an earlier day, or for what was known on one, by the same where most has not changed since, or by the facts kept
/// of a month's end, and of the rest from its events; else all is worked out in memory from the events. All give the
/// same numbers.
/// </summary>
public sealed class FunnelReports
{
    private readonly DbContext _context;
    private readonly DealerStandards _standards;
    private readonly MonthEnds _monthEnds;

    internal FunnelReports(DbContext context, DealerStandards standards)
    {
        (_context, _standards) = (context, standards);
        _monthEnds = new(context, standards);
    }

    private SalesStandard Standard => _standards.Usual;

    /// <summary>The cards as they stand now, to be queried further.</summary>
    public IQueryable<CardFacts> Cards => _context.FunnelFacts<CardFacts>(FactSnapshot.Live);

    /// <summary>The latest day that anything recorded tells of; null where nothing is recorded.</summary>
    public async Task<LocalDate?> LatestDayAsync(CancellationToken stop = default) =>
        await _context.Set<EventRow>().MaxAsync(row => (int?)row.HappenedOn, stop) is { } day
            ? DayNumber.ToDate(day)
            : null;

    /// <summary>
    /// The KPIs of a period, by group: of one dealer by its own standard, of several by the store's. Where these grade
    /// their customers on different levels, no KPI has a value, and each says why.
    /// </summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="period">The period; it may be seen from any day.</param>
    /// <param name="by">
    /// The dimensions that make a group, those of <see cref="KpiSeries"/> among them; a KPI that
    /// lacks one of them appears in the total alone.
    /// </param>
    /// <param name="whose">
    /// Whose figures are wanted, such as those of one dealer; everybody's where null. A KPI that the scope does not
    /// know is left out.
    /// </param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<KpiTable> EvaluateAsync(
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        Scope? whose = null,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        var scope = whose ?? Scope.Everything;
        var only = scope.Only(Dimensions.Dealer)?.Select(id => new DealerId(id)).ToList();
        var dealer = only is [var one] ? one : (DealerId?)null;
        if (await StandardAsync(only, stop) is not { } standard)
        {
            return Wanted(Standard.Figures(StoredIn(period, FactSnapshot.Live)).Refused(StoreReasons.OtherLevels))
                .Table;
        }

        if (by.Any(KpiSeries.All.Contains))
        {
            return await Wanted(await FromEventsAsync()).TableAsync(stop);
        }

        await _monthEnds.PrepareAsync(period, dealer, stop);
        return await _context.InOneStateAsync(OfAPeriodAsync, stop);

        Figures Wanted(Figures figures) => figures.Of(kpis).By(by).Where(scope);

        async Task<Figures> FromEventsAsync() =>
            standard.Figures(await HistoryAsync(period.KnownOn, stop, dealer), period, _standards.Schedules);

        async Task<KpiTable> OfAPeriodAsync()
        {
            var seen = await _monthEnds.NearestAsync(period, dealer, stop);
            var later = new LaterReading(_context, _standards, period, dealer, seen);
            var (cards, records) = await later.CountAsync(stop);
            if (cards > 0 && cards > await LiveFacts.Rows(_context, FactKinds.Cards, dealer).CountAsync(stop) / 2)
            {
                return await Wanted(await FromEventsAsync()).TableAsync(stop);
            }

            var stored = StoredIn(period, seen);
            var figures = Wanted(standard.Figures(stored));
            return cards + records == 0
                ? await figures.TableAsync(stop)
                : await new ChangedFigures(_standards, standard, period, seen)
                    .TableAsync(figures.Plan, stored, later, stop);
        }
    }

    /// <summary>
    /// The standard by which some dealers, or all of them, are reported together; null where their levels differ.
    /// </summary>
    private async Task<SalesStandard?> StandardAsync(IReadOnlyList<DealerId>? only, CancellationToken stop)
    {
        if (_standards.IsOne)
        {
            return Standard;
        }

        var dealers = only ?? (await _context.Set<DealerRow>().Select(row => row.Dealer).ToListAsync(stop))
            .ConvertAll(id => new DealerId(id));
        return _standards.OfAll([.. dealers]);
    }

    /// <summary>
    /// The figures of a period, to be asked further: of the live facts where nothing is recorded after it, else of the
    /// events.
    /// </summary>
    public async Task<Figures> FiguresAsync(ReportingPeriod period, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        return await StandardAsync(only: null, stop) is not { } standard
            ? Standard.Figures(StoredIn(period, FactSnapshot.Live)).Refused(StoreReasons.OtherLevels)
            : await IsLatestAsync(period.Cut, period.KnownOn, stop)
            ? standard.Figures(StoredIn(period, FactSnapshot.Live))
            : standard.Figures(await HistoryAsync(period.KnownOn, stop), period, _standards.Schedules);
    }

    /// <summary>The cards on a worklist, most urgent first.</summary>
    /// <param name="worklist">The worklist.</param>
    /// <param name="today">The day of the list, at the dealer; it may lie in the past.</param>
    /// <param name="whose">Which cards are looked at, such as those of one consultant; all of them where null.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="NotSupportedException">
    /// Cards of dealers who grade on different levels are on the list: none of them goes before another; ask for each
    /// dealer's by itself.
    /// </exception>
    public async Task<IReadOnlyList<WorklistEntry>> WorklistAsync(
        Worklist worklist, LocalDate today, Condition<CardFacts>? whose = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(worklist);
        var those = whose ?? Condition<CardFacts>.Every;
        if (await IsLatestAsync(today, today, stop))
        {
            return Listed(await Cards.Where(those & worklist.On(today)).ToListAsync(stop));
        }

        var facts = await FactsAsync(new(today, today), stop);
        return Listed([.. facts.Of(FactKinds.Cards, Anchor.AsOf).Where((those & worklist.On(today)).IsSatisfiedBy)]);

        IReadOnlyList<WorklistEntry> Listed(IReadOnlyList<CardFacts> cards) =>
            _standards.OfAll([.. cards.Select(card => card.Dealer).Distinct()]) is { } standard
                ? worklist.Of(cards, today, standard.Scale)
                : throw new NotSupportedException(StoreReasons.OtherLevels.Text.En);
    }

    /// <summary>
    /// The facts for a period in memory, for whatever else is made from them: members, charts, other reports.
    /// </summary>
    public async Task<FactBook> FactsAsync(ReportingPeriod period, CancellationToken stop = default) =>
        FactsOf(await HistoryAsync(period.KnownOn, stop), period);

    /// <summary>Whether nothing tells of a day after one, and nothing was recorded after another.</summary>
    private async Task<bool> IsLatestAsync(LocalDate asOf, LocalDate knownOn, CancellationToken stop) =>
        !(await LatestDayAsync(stop) > asOf)
        && !(await _context.Set<EventRow>().MaxAsync(row => (int?)row.KnownOn, stop) > DayNumber.Of(knownOn));

    private Task<FunnelHistory> HistoryAsync(LocalDate knownOn, CancellationToken stop, DealerId? dealer = null) =>
        new HistoryReading(_context, _standards, knownOn, dealer).ReadAsync(stop, withPersonal: false);

    private FactBook FactsOf(FunnelHistory history, ReportingPeriod period) => _standards.FactsOf(history, period);

    /// <summary>
    /// The live facts, or those of a day on or after the as-of date, as known on that date where nothing else is
    /// recorded: what is due later is not known yet.
    /// </summary>
    internal FactQueries StoredIn(ReportingPeriod period, FactSnapshot seen) => FactQueries.For(period)
        .With(FactKinds.Traffic, _context.FunnelFacts<TrafficFacts>(seen))
        .With(FactKinds.Cards, _context.FunnelFacts<CardFacts>(seen))
        .With(FactKinds.Contacts, _context.FunnelFacts<ContactFacts>(seen))
        .With(FactKinds.Dues, _context.FunnelFacts<DueFacts>(seen).Where(DueColumns.DueOn <= period.AsOf))
        .With(FactKinds.Orders, _context.FunnelFacts<OrderFacts>(seen))
        .With(FactKinds.Transfers, _context.FunnelFacts<TransferFacts>(seen))
        .With(FactKinds.Stages, _context.FunnelFacts<StageFacts>(seen))
        .With(
            FactKinds.OwnerContacts,
            _context.FunnelFacts<OwnerContactFacts>(seen).Where(OwnerContactColumns.DueOn <= period.AsOf))
        .With(FactKinds.BaseCustomers, _context.FunnelFacts<BaseCustomerFacts>(seen))
        .With(FactKinds.Leads, _context.FunnelFacts<LeadFacts>(seen))
        .With(FactKinds.Checks, _context.FunnelFacts<CheckFacts>(seen))
        .With(FactKinds.Staff, _context.FunnelFacts<StaffFacts>(FactSnapshot.Live));
}

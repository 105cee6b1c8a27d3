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
/// for an earlier day, or for what was known on one, by the same where most has not changed since, and of the rest from
/// its events; else all is worked out in memory from the events. All give the same numbers.
/// </summary>
public sealed class FunnelReports
{
    private readonly DbContext _context;
    private readonly SalesStandard _standard;

    internal FunnelReports(DbContext context, SalesStandard standard) => (_context, _standard) = (context, standard);

    /// <summary>The cards as they stand now, to be queried further.</summary>
    public IQueryable<CardFacts> Cards => _context.FunnelFacts<CardFacts>(FactSnapshot.Live);

    /// <summary>The latest day that anything recorded tells of; null where nothing is recorded.</summary>
    public async Task<LocalDate?> LatestDayAsync(CancellationToken stop = default) =>
        await _context.Set<EventRow>().MaxAsync(row => (int?)row.HappenedOn, stop) is { } day
            ? DayNumber.ToDate(day)
            : null;

    /// <summary>The KPIs of a period, by group.</summary>
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
        var dealer = scope.Only(Dimensions.Dealer) is [var only] ? new DealerId(only) : (DealerId?)null;
        return by.Any(KpiSeries.All.Contains)
            ? await Wanted(await FromEventsAsync()).TableAsync(stop)
            : await _context.InOneStateAsync(OfAPeriodAsync, stop);

        Figures Wanted(Figures figures) => figures.Of(kpis).By(by).Where(scope);

        async Task<Figures> FromEventsAsync() =>
            _standard.Figures(await HistoryAsync(period.KnownOn, stop, dealer), period);

        async Task<KpiTable> OfAPeriodAsync()
        {
            var later = new LaterReading(_context, _standard.CardRules, period, dealer);
            var (cards, records) = await later.CountAsync(stop);
            if (cards > 0 && cards > await LiveFacts.Rows(_context, FactKinds.Cards, dealer).CountAsync(stop) / 2)
            {
                return await Wanted(await FromEventsAsync()).TableAsync(stop);
            }

            var live = LiveIn(period);
            var figures = Wanted(_standard.Figures(live));
            return cards + records == 0
                ? await figures.TableAsync(stop)
                : await new ChangedFigures(_standard, period).TableAsync(figures.Plan, live, later, stop);
        }
    }

    /// <summary>
    /// The figures of a period, to be asked further: of the live facts where nothing is recorded after it, else of the
    /// events.
    /// </summary>
    public async Task<Figures> FiguresAsync(ReportingPeriod period, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        return await IsLatestAsync(period.Cut, period.KnownOn, stop)
            ? _standard.Figures(LiveIn(period))
            : _standard.Figures(await HistoryAsync(period.KnownOn, stop), period);
    }

    /// <summary>The cards on a worklist, most urgent first.</summary>
    /// <param name="worklist">The worklist.</param>
    /// <param name="today">The day of the list, at the dealer; it may lie in the past.</param>
    /// <param name="whose">Which cards are looked at, such as those of one consultant; all of them where null.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<IReadOnlyList<WorklistEntry>> WorklistAsync(
        Worklist worklist, LocalDate today, Condition<CardFacts>? whose = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(worklist);
        var those = whose ?? Condition<CardFacts>.Every;
        if (await IsLatestAsync(today, today, stop))
        {
            return await Cards.Where(those).WorklistAsync(worklist, today, _standard.Scale, stop);
        }

        var facts = await FactsAsync(new(today, today), stop);
        return worklist.Of(
            facts.Of(FactKinds.Cards, Anchor.AsOf).Where(those.IsSatisfiedBy), today, _standard.Scale);
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
        new HistoryReading(_context, _standard.CardRules, knownOn, dealer).ReadAsync(stop, withPersonal: false);

    private FactBook FactsOf(FunnelHistory history, ReportingPeriod period) =>
        new(history, period, _standard.OwnerContacts);

    /// <summary>
    /// The live facts as known on an as-of date on or after everything recorded: what is due later is not known yet.
    /// </summary>
    internal FactQueries LiveIn(ReportingPeriod period) => FactQueries.For(period)
        .With(FactKinds.Traffic, _context.FunnelFacts<TrafficFacts>(FactSnapshot.Live))
        .With(FactKinds.Cards, Cards)
        .With(FactKinds.Contacts, _context.FunnelFacts<ContactFacts>(FactSnapshot.Live))
        .With(FactKinds.Dues, _context.FunnelFacts<DueFacts>(FactSnapshot.Live).Where(DueColumns.DueOn <= period.AsOf))
        .With(FactKinds.Orders, _context.FunnelFacts<OrderFacts>(FactSnapshot.Live))
        .With(FactKinds.Transfers, _context.FunnelFacts<TransferFacts>(FactSnapshot.Live))
        .With(FactKinds.Stages, _context.FunnelFacts<StageFacts>(FactSnapshot.Live))
        .With(
            FactKinds.OwnerContacts,
            _context.FunnelFacts<OwnerContactFacts>(FactSnapshot.Live).Where(OwnerContactColumns.DueOn <= period.AsOf))
        .With(FactKinds.BaseCustomers, _context.FunnelFacts<BaseCustomerFacts>(FactSnapshot.Live))
        .With(FactKinds.Leads, _context.FunnelFacts<LeadFacts>(FactSnapshot.Live))
        .With(FactKinds.Checks, _context.FunnelFacts<CheckFacts>(FactSnapshot.Live))
        .With(FactKinds.Staff, _context.FunnelFacts<StaffFacts>(FactSnapshot.Live));
}

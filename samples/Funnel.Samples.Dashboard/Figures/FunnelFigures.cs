using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// Every figure a page shows, and the facts behind it. Each dealer's are worked out once for a period and remembered;
/// those of the group are their sums, so that a record of one dealer leaves the others' figures as they are.
/// </summary>
internal sealed class FunnelFigures
{
    private readonly SalesStandard _standard;

    public FunnelFigures(SalesStandard standard)
    {
        _standard = standard;
        Kpis = standard.Kpis.With(SalesFunnel.Counts.Where(kpi => !standard.Kpis.TryGet(kpi.Id, out _)));
    }

    /// <summary>The KPIs of the standard and, after them, the counts that the sales funnel is made from.</summary>
    public KpiCatalog Kpis { get; }

    /// <summary>Every KPI for a scope.</summary>
    public IReadOnlyList<KpiValue> Of(NetworkRecords records, Scope scope, ReportingPeriod period)
    {
        var table = Table(records, scope, period);
        return scope.Consultant is { } consultant ? table[consultant.Value].Values : table.Total;
    }

    /// <summary>Every KPI for a scope by dealer or by consultant, with the total.</summary>
    /// <exception cref="ArgumentException">The dimension is neither.</exception>
    public KpiTable By(NetworkRecords records, Scope scope, ReportingPeriod period, Dimension by)
    {
        if (by == Dimensions.Dealer)
        {
            var parts = Dealers(records, scope)
                .Select(dealer => dealer.Dealer.Id)
                .Select(dealer => (
                    Key: new GroupKey(dealer.Value), Values: Of(records, scope with { Dealer = dealer }, period)))
                .Where(group => group.Values.Any(value => value.Numerator != 0 || value.Denominator > 0));
            return KpiTable.Of(period, [by], [.. parts], Of(records, scope, period));
        }

        if (by != Dimensions.Consultant)
        {
            throw new ArgumentException($"Figures are kept by dealer and by consultant, not by '{by.Id}'.", nameof(by));
        }

        var table = Table(records, scope, period);
        if (scope.Consultant is not { } consultant)
        {
            return table;
        }

        var own = table[consultant.Value];
        return KpiTable.Of(period, [by], table.Has(own.Key) ? [(own.Key, own.Values)] : [], own.Values);
    }

    /// <summary>
    /// Every KPI for a scope, month by month up to and including a day's month, which is seen from that day; all known
    /// on one day.
    /// </summary>
    public IReadOnlyList<(ReportingPeriod Month, IReadOnlyList<KpiValue> Values)> Months(
        NetworkRecords records, Scope scope, LocalDate until, LocalDate knownOn, int count) =>
    [
        .. MonthsUntil(until, knownOn, count).Select(month => (month, Of(records, scope, month))),
    ];

    /// <summary>
    /// The facts of a scope's dealers for a period: for the records behind a number, and for reports. Which of them are
    /// a consultant's, each KPI says by its credit.
    /// </summary>
    public IFactSource Facts(NetworkRecords records, Scope scope, ReportingPeriod period)
    {
        if (DealerOf(records, scope) is { } dealer)
        {
            return FactsOf(dealer, period);
        }

        return records.Facts.Get(
            (nameof(Facts), scope.Dealer),
            period,
            () => new ScopedFacts(period, [.. Dealers(records, scope).Select(whose => FactsOf(whose, period))]));
    }

    /// <summary>Something worked out from a scope's facts of a period, at most once for the same records.</summary>
    public T Answer<T>(
        NetworkRecords records, Scope scope, ReportingPeriod period, object question, Func<IFactSource, T> work)
        where T : class =>
        AnswersOf(records, scope).Get((question, scope), period, () => work(Facts(records, scope, period)));

    /// <summary>Works out what a first visitor is likely to ask for.</summary>
    public void Prepare(NetworkRecords records, LocalDate today, CancellationToken stop)
    {
        var usual = Viewpoint.MonthOf(today);
        var months = MonthsUntil(today, today, 12).Reverse();
        foreach (var period in (ReportingPeriod[])[usual.Period, usual.Previous, .. months])
        {
            stop.ThrowIfCancellationRequested();
            _ = Of(records, Scope.Group, period);
        }

        _ = Facts(records, Scope.Group, usual.Period);
    }

    private static IEnumerable<ReportingPeriod> MonthsUntil(LocalDate until, LocalDate knownOn, int count)
    {
        for (var back = count - 1; back >= 0; back--)
        {
            var month = until.PlusMonths(-back);
            var end = month.With(DateAdjusters.EndOfMonth);
            yield return new(month.With(DateAdjusters.StartOfMonth), end, LocalDate.Min(end, until), knownOn);
        }
    }

    private static IEnumerable<DealerRecords> Dealers(NetworkRecords records, Scope scope) =>
        scope.Dealer is null ? records.ByDealer.Values
        : DealerOf(records, scope) is { } dealer ? [dealer]
        : [];

    private static PeriodCache AnswersOf(NetworkRecords records, Scope scope) =>
        DealerOf(records, scope)?.Answers ?? records.Answers;

    private static DealerRecords? DealerOf(NetworkRecords records, Scope scope) =>
        scope.Dealer is { } dealer ? records.ByDealer.GetValueOrDefault(dealer) : null;

    private KpiTable Table(NetworkRecords records, Scope scope, ReportingPeriod period)
    {
        if (scope.Dealer is not null)
        {
            return DealerOf(records, scope) is { } dealer ? TableOf(dealer, period) : Empty(period);
        }

        return records.Answers.Get(nameof(Table), period, () =>
        {
            var tables = new ConcurrentBag<KpiTable>();
            Parallel.ForEach(records.ByDealer.Values, dealer => tables.Add(TableOf(dealer, period)));
            return tables.IsEmpty ? Empty(period) : KpiTable.Sum([.. tables]);
        });
    }

    private KpiTable TableOf(DealerRecords dealer, ReportingPeriod period) => dealer.Figures.Get(
        nameof(Table),
        period,
        () => TableOf(dealer.KnownOn(period.KnownOn), period));

    private FactBook FactsOf(DealerRecords dealer, ReportingPeriod period) => dealer.Facts.Get(
        nameof(Facts), period, () => new FactBook(dealer.KnownOn(period.KnownOn), period, _standard.OwnerContacts));

    private KpiTable Empty(ReportingPeriod period) => TableOf(new FunnelHistory(), period);

    private KpiTable TableOf(FunnelHistory history, ReportingPeriod period) =>
        _standard.Figures(history, period).Of(Kpis.All).By(Dimensions.Consultant).Table;
}

using Funnel.Domain.Books;
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
/// Every figure a page shows, and the facts behind it, from the book of all that is recorded: it keeps each dealer's,
/// and those of the group are their sums, so that a record of one dealer leaves the others' figures as they are.
/// </summary>
internal sealed class FunnelFigures
{
    private const int MonthsAhead = 12;

    public FunnelFigures(SalesStandard standard) =>
        Kpis = standard.Kpis.With(SalesFunnel.Counts.Where(kpi => !standard.Kpis.TryGet(kpi.Id, out _)));

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
    /// The figures of a scope's dealers in a period, to be asked further. Which of them are a consultant's, each KPI
    /// says by its credit.
    /// </summary>
    public Domain.Kpis.Figures Asked(NetworkRecords records, Scope scope, ReportingPeriod period) =>
        BookOf(records, scope).Figures(period).Of(Kpis.All);

    /// <summary>The facts of a scope's dealers for a period, as far as they are asked for.</summary>
    public IFactSource Facts(NetworkRecords records, Scope scope, ReportingPeriod period) =>
        new ScopedFacts(Asked(records, scope, period));

    /// <summary>Something worked out from a scope's facts of a period, at most once for the same records.</summary>
    public T Answer<T>(
        NetworkRecords records, Scope scope, ReportingPeriod period, object question, Func<IFactSource, T> work)
        where T : class
    {
        var asked = (question, scope);
        return DealerOf(records, scope) is { } dealer
            ? dealer.Answers.Get(asked, period, () => work(Facts(records, scope, period)))
            : records.Answers.Get(asked, period, () => work(Facts(records, scope, period)));
    }

    /// <summary>Works out what a first visitor is likely to ask for.</summary>
    public void Prepare(NetworkRecords records, LocalDate today, CancellationToken stop)
    {
        var usual = Viewpoint.MonthOf(today);
        IEnumerable<ReportingPeriod> periods =
            [usual.Period, usual.Previous, .. MonthsUntil(today, today, MonthsAhead).Reverse()];
        records.Book.Prepare(periods.Distinct().Select(period => TableOf(records.Book, period).Plan), stop);
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

    private static DealerRecords? DealerOf(NetworkRecords records, Scope scope) =>
        scope.Dealer is { } dealer ? records.ByDealer.GetValueOrDefault(dealer) : null;

    private static FunnelBook BookOf(NetworkRecords records, Scope scope) =>
        scope.Dealer is { } dealer ? records.Of(dealer).Book : records.Book;

    private KpiTable Table(NetworkRecords records, Scope scope, ReportingPeriod period) =>
        TableOf(BookOf(records, scope), period).Table;

    private Domain.Kpis.Figures TableOf(FunnelBook book, ReportingPeriod period) =>
        book.Figures(period).Of(Kpis.All).By(Dimensions.Consultant);
}

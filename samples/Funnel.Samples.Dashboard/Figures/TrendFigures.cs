using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>A KPI over two years, each month beside the same one a year before and its target.</summary>
internal sealed class TrendFigures(SalesStandard standard)
{
    /// <summary>How many months are shown.</summary>
    public const int Months = 24;

    private const int MonthsOfYear = 12;

    /// <summary>The months up to a period's last known day; none where nothing was recorded yet.</summary>
    public IReadOnlyList<TrendMonth> Of(NetworkRecords records, Scope scope, ReportingPeriod until, Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(until);
        ArgumentNullException.ThrowIfNull(kpi);
        var own = scope.Dealer is { } dealer ? records.Of(dealer) : records;
        if (own.FirstDay is not { } begin || begin > until.Cut)
        {
            return [];
        }

        var period = PeriodOf(until, begin);
        var figures = own.Book.Figures(period).Of(kpi).By(KpiSeries.Month);
        var table = (scope.Consultant is { } consultant
            ? figures.Where(Dimensions.Consultant.Is(consultant.Value))
            : figures).Table;
        if (!table.GroupedKpis.Contains(kpi))
        {
            return [];
        }

        var shown = until.Cut.PlusMonths(1 - Months).With(DateAdjusters.StartOfMonth);
        var spans = KpiSeries.Spans(KpiSeries.Month, period).ToList();
        var values = spans.ToDictionary(span => span.Period.From, span => table[span.Key][kpi]);
        var targets = TargetsOf(own, scope, period, kpi);
        return
        [
            .. spans.Where(span => span.Period.From >= shown || spans.Count <= Months).Select(span => new TrendMonth(
                span.Period,
                values[span.Period.From],
                values.TryGetValue(span.Period.From.PlusMonths(-MonthsOfYear), out var earlier) ? earlier : null,
                targets(span.Period))),
        ];
    }

    // Of a KPI that targets are set for, those of a month as the performance board tells them.
    private Func<ReportingPeriod, decimal?> TargetsOf(
        NetworkRecords records, Scope scope, ReportingPeriod whole, Kpi kpi)
    {
        var metrics = PerformanceBoard.Actuals.Where(pair => pair.Value.Id == kpi.Id).Select(pair => pair.Key).ToList();
        if (metrics is not [var metric])
        {
            return _ => null;
        }

        var targets = records.ByDealer.Values.SelectMany(dealer => dealer.Targets)
            .Where(target => target.Metric == metric)
            .Where(target => scope.Consultant is not { } own || target.Consultant == own)
            .Where(target => target.Month.OnDayOfMonth(1) <= whole.To)
            .ToList();
        return month => PerformanceBoard.Of(standard.Figures(new FunnelHistory(), month), targets, records.Dealers)
            .Total.Figures.First(figure => figure.Metric == metric).Target;
    }

    // A year more than is shown, for the months a year before; whole months, but for the one that runs.
    private static ReportingPeriod PeriodOf(ReportingPeriod until, LocalDate begin)
    {
        var first = until.Cut.PlusMonths(1 - Months - MonthsOfYear).With(DateAdjusters.StartOfMonth);
        return new(
            LocalDate.Max(first, begin.With(DateAdjusters.StartOfMonth)),
            until.Cut.With(DateAdjusters.EndOfMonth),
            until.Cut,
            until.KnownOn);
    }
}

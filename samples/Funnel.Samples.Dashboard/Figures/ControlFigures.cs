using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Statistics;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// A KPI over months or weeks with the limits within which it moves by chance.
/// </summary>
internal sealed class ControlFigures(FunnelFigures all)
{
    private const int MonthsShown = 24;
    private const int WeeksShown = 26;

    /// <summary>
    /// The chart up to a period's last known day, and the days of each of its points; null where nothing was recorded
    /// for a whole month or week yet, or the scope does not have the KPI.
    /// </summary>
    public ControlledKpi? Of(NetworkRecords records, Scope scope, ReportingPeriod until, Kpi kpi, Dimension series)
    {
        var own = scope.Dealer is { } dealer ? records.Of(dealer) : records;
        if (own.FirstDay is not { } begin || PeriodOf(until, series, begin) is not { } period)
        {
            return null;
        }

        var figures = all.Asked(records, scope, period).Of(kpi).By(series);
        var table = (scope.Consultant is { } consultant
            ? figures.Where(Dimensions.Consultant.Is(consultant.Value))
            : figures).Table;
        if (!table.GroupedKpis.Contains(kpi))
        {
            return null;
        }

        var spans = KpiSeries.Spans(series, period).ToList();

        // Each is whole but for the last one, while it runs.
        var chart = ControlChart.Of(
            kpi, [.. spans.Select(span => (span.Key, table[span.Key][kpi], span.Period.Cut == span.Period.To))]);
        return new(chart, [.. spans.Select(span => span.Period)]);
    }

    /// <summary>Whole months or weeks up to the one that runs; none before the records begin.</summary>
    private static ReportingPeriod? PeriodOf(ReportingPeriod until, Dimension series, LocalDate begin)
    {
        var isMonth = series == KpiSeries.Month;
        var first = isMonth
            ? until.Cut.PlusMonths(1 - MonthsShown).With(DateAdjusters.StartOfMonth)
            : MondayOf(until.Cut.PlusWeeks(1 - WeeksShown));
        var known = isMonth ? FirstMonthFrom(begin) : MondayOf(begin.PlusDays(6));
        var from = LocalDate.Max(first, known);
        var to = until.Cut.With(isMonth ? DateAdjusters.EndOfMonth : DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));
        return from > until.Cut ? null : new(from, to, until.Cut, until.KnownOn);
    }

    private static LocalDate MondayOf(LocalDate day) => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private static LocalDate FirstMonthFrom(LocalDate day) =>
        day.Day == 1 ? day : day.With(DateAdjusters.StartOfMonth).PlusMonths(1);
}

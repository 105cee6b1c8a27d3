using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>A KPI over two years, beside the year before and its target.</summary>
internal sealed class TrendsModel(
    RecordsFollower follower, TrendFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : KpiPage(follower, standard, today, visitor)
{
    /// <summary>The months, the earliest first.</summary>
    public IReadOnlyList<TrendMonth> Months { get; private set; } = [];

    public TrendCharts Charts { get; } = new(visitor);

    public async Task<IActionResult> OnGetAsync(string? kpi, string? format, CancellationToken stop)
    {
        await OpenAsync(stop);
        if (!Choose(kpi ?? "orders-signed", _ => true))
        {
            return Page();
        }

        Months = figures.Of(Records, Viewpoint.Scope, Viewpoint.Period, Kpi);
        return PageOr(format, () => Months.Count == 0 ? null : Table());
    }

    public string Csv() => Viewpoint.Link("/trends", ("kpi", Kpi.Id), ("format", "csv"));

    /// <summary>The figure of a month, which leads to its records.</summary>
    public FigureLink Value(TrendMonth month) =>
        new FigureLinks(Viewpoint with { Period = month.Month }).Value(month.Value);

    private CsvTable Table() => new(
        $"trend-{Kpi.Id}",
        [
            .. new[]
            {
                TrendTexts.Month, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator,
                TrendTexts.YearBefore, TrendTexts.Target,
            }.Select(Visitor.Say),
        ],
        [
            .. Months.Select(month => (IReadOnlyList<object?>)
            [
                Days.Of(month.Month.From)[..7], month.Value.Value, month.Value.Numerator, month.Value.Denominator,
                month.YearBefore?.Value, month.Target,
            ]),
        ]);
}

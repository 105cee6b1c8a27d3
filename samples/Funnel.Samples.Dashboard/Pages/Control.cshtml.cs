using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
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

/// <summary>A KPI over months or weeks, with the limits within which it moves by chance.</summary>
internal sealed class ControlModel(
    RecordsFollower follower, ControlFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : KpiPage(follower, standard, today, visitor)
{
    private Dimension _series = KpiSeries.Month;

    /// <summary>The chart; null where there is none.</summary>
    public ControlledKpi? Controlled { get; private set; }

    public ControlCharts Charts { get; } = new(visitor);

    public IEnumerable<Choice> Series =>
    [
        new(LinkTo(KpiSeries.Month), ControlTexts.ByMonth, _series == KpiSeries.Month),
        new(LinkTo(KpiSeries.Week), ControlTexts.ByWeek, _series == KpiSeries.Week),
    ];

    public async Task<IActionResult> OnGetAsync(string? kpi, string? series, string? format, CancellationToken stop)
    {
        await OpenAsync(stop);
        _series = series == KpiSeries.Week.Id ? KpiSeries.Week : KpiSeries.Month;
        if (!Choose(kpi, _ => true))
        {
            return Page();
        }

        Controlled = figures.Of(Records, Viewpoint.Scope, Viewpoint.Period, Kpi, _series);
        return PageOr(format, () => Controlled is null ? null : Table(Controlled.Chart));
    }

    public string Csv() => LinkTo(_series, ("format", "csv"));

    /// <summary>The figure of a point, which leads to its records.</summary>
    public FigureLink Value(int place) => LinksOf(place).Value(Controlled!.Chart.Points[place].Value);

    /// <summary>Where a point of the chart leads.</summary>
    public string Address(int place) => Value(place).Address;

    /// <summary>Why a point's figure is to be read with care.</summary>
    public static Doubt? DoubtAbout(ChartPoint point) => Doubt.Of(point.Value, null);

    private FigureLinks LinksOf(int place) => new(Viewpoint with { Period = Controlled!.Periods[place] });

    private string LinkTo(Dimension series, params IEnumerable<(string Name, string? Value)> more) =>
        Viewpoint.Link("/control", [("kpi", Kpi.Id), ("series", series.Id), .. more]);

    private CsvTable Table(ControlChart chart) => new(
        $"control-{Kpi.Id}",
        [
            .. new[]
            {
                ControlTexts.Period, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator,
                ControlTexts.Centre, ControlTexts.Low, ControlTexts.High, ControlTexts.Signals,
            }.Select(Visitor.Say),
        ],
        [
            .. chart.Points.Select(point => (IReadOnlyList<object?>)
            [
                point.Period, point.Value.Value, point.Value.Numerator, point.Value.Denominator, chart.Centre,
                point.Limits?.Low, point.Limits?.High, Visitor.Say(ControlTexts.Of(point)),
            ]),
        ]);
}

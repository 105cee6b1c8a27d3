using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>A KPI over months or weeks between its limits.</summary>
internal sealed class ControlCharts(Visitor visitor)
{
    /// <param name="controlled">The chart.</param>
    /// <param name="link">Where the records of a point are.</param>
    public ChartView Of(ControlledKpi controlled, Func<int, string> link)
    {
        var chart = controlled.Chart;
        var isShare = KpiScale.IsShare(chart.Kpi);
        return new(visitor.Say(chart.Kpi.Name), new
        {
            legend = new { show = true },
            xAxis = new { type = "category", data = chart.Points.Select(point => point.Period) },
            yAxis = new { type = "value", axisLabel = new { formatter = isShare ? "{value}%" : "{value}" } },
            series = new object[]
            {
                new
                {
                    type = "line",
                    symbolSize = 9,
                    showAllSymbol = true,
                    symbol = "circle",
                    connectNulls = false,
                    name = visitor.Say(OverviewTexts.Value),
                    itemStyle = new { color = "var(--chart-1)" },
                    data = chart.Points.Select((point, place) => new
                    {
                        value = KpiScale.Of(chart.Kpi, point.Value.Value),
                        itemStyle = new { color = ColourOf(point), borderColor = BorderOf(point), borderWidth = 2 },
                        href = link(place),
                    }),
                },
                Line(ControlTexts.Centre, "solid", "var(--ink-soft)", chart.Points.Select(_ => chart.Centre)),
                Line(ControlTexts.Low, "dashed", "var(--chart-3)", chart.Points.Select(point => point.Limits?.Low)),
                Line(ControlTexts.High, "dashed", "var(--chart-3)", chart.Points.Select(point => point.Limits?.High)),
            },
        });

        object Line(Phrase name, string kind, string colour, IEnumerable<double?> values) => new
        {
            type = "line",
            step = "middle",
            symbol = "none",
            name = visitor.Say(name),
            itemStyle = new { color = colour },
            lineStyle = new { type = kind, width = 1.5 },
            data = values.Select(value => KpiScale.Of(chart.Kpi, value)),
        };
    }

    // A point that is not judged is empty; one that says something is red.
    private static string ColourOf(ChartPoint point) =>
        point.IsJudged ? BorderOf(point) : "var(--surface)";

    private static string BorderOf(ChartPoint point) =>
        point.Signals.Count > 0 ? "var(--chart-5)" : "var(--chart-1)";
}

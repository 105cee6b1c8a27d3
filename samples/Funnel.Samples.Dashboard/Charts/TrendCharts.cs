using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>A KPI over two years beside the year before and the targets.</summary>
internal sealed class TrendCharts(Visitor visitor)
{
    public ChartView Of(Kpi kpi, IReadOnlyList<TrendMonth> months, Func<TrendMonth, string> link)
    {
        var isShare = KpiScale.IsShare(kpi);
        List<object> series =
        [
            new
            {
                type = "line",
                symbol = "circle",
                symbolSize = 8,
                showAllSymbol = true,
                connectNulls = false,
                name = visitor.Say(OverviewTexts.Value),
                itemStyle = new { color = "var(--chart-1)" },
                data = months.Select(month => new
                {
                    value = KpiScale.Of(kpi, month.Value.Value),
                    itemStyle = new
                    {
                        color = month.IsRunning ? "var(--surface)" : "var(--chart-1)", borderColor = "var(--chart-1)",
                        borderWidth = 2,
                    },
                    href = link(month),
                }),
            },
        ];
        if (months.Any(month => month.YearBefore is not null))
        {
            series.Add(Line(
                TrendTexts.YearBefore,
                "dashed",
                "var(--chart-6)",
                months.Select(month => KpiScale.Of(kpi, month.YearBefore?.Value))));
        }

        if (months.Any(month => month.Target is not null))
        {
            series.Add(Line(
                TrendTexts.Target, "dotted", "var(--chart-5)", months.Select(month => (double?)month.Target)));
        }

        return new(visitor.Say(kpi.Name), new
        {
            legend = new { show = true },
            tooltip = new { trigger = "axis" },
            xAxis = new { type = "category", data = months.Select(month => Days.Of(month.Month.From)[..7]) },
            yAxis = new { type = "value", min = 0, axisLabel = new { formatter = isShare ? "{value}%" : "{value}" } },
            series,
        });
    }

    private object Line(Phrase name, string kind, string colour, IEnumerable<double?> values) => new
    {
        type = "line",
        symbol = "none",
        connectNulls = false,
        name = visitor.Say(name),
        itemStyle = new { color = colour },
        lineStyle = new { type = kind, width = 1.5 },
        data = values,
    };
}

using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Ranking;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>Groups as bars in their order, with the mean as a line.</summary>
internal sealed class RankingCharts(Visitor visitor)
{
    public ChartView Of(RankedGroups ranked, Func<RankedGroup, Phrase> nameOf, Func<RankedGroup, string> link)
    {
        var isRate = ranked.Kpi.Kind == KpiKind.Ratio;
        return new(visitor.Say(ranked.Kpi.Name), new
        {
            legend = new { show = true, data = new[] { visitor.Say(RankingTexts.Mean) } },
            grid = new { left = 4, right = 40, top = 34, bottom = 4, containLabel = true },
            xAxis = new { type = "value", axisLabel = new { formatter = isRate ? "{value}%" : "{value}" } },
            yAxis = new
            {
                type = "category",
                inverse = true,
                axisLabel = new { interval = 0 },
                data = ranked.Groups.Select(group => visitor.Say(nameOf(group))),
            },
            series = new object[]
            {
                new
                {
                    type = "bar",
                    label = new
                    {
                        show = true, position = "right", color = "var(--ink)", formatter = isRate ? "{c}%" : "{c}",
                    },
                    itemStyle = new { color = "var(--chart-1)" },
                    data = ranked.Groups.Select(group => new
                    {
                        value = Number(group.Value.Value, isRate),
                        href = link(group),
                    }),
                },
                new
                {
                    type = "line",
                    symbol = "none",
                    silent = true,
                    name = visitor.Say(RankingTexts.Mean),
                    itemStyle = new { color = "var(--chart-5)" },
                    lineStyle = new { type = "dashed", width = 1.5 },
                    data = ranked.Groups.Select((_, place) => new object?[] { Number(ranked.Mean, isRate), place }),
                },
            },
        });
    }

    private static double? Number(double? value, bool isRate) =>
        value is { } known ? Math.Round(isRate ? 100 * known : known, 1) : null;
}

using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>A funnel plot: each group's rate over its size, between the limits of chance.</summary>
internal sealed class ComparisonCharts(Visitor visitor)
{
    /// <param name="comparison">The comparison.</param>
    /// <param name="nameOf">What a group is called.</param>
    /// <param name="link">Where a group's records are.</param>
    public ChartView Of(
        GroupComparison comparison, Func<ComparedGroup, Phrase> nameOf, Func<ComparedGroup, string> link)
    {
        var known = comparison.Groups.Where(group => group.Value.Value is not null)
            .OrderBy(group => group.Value.Denominator)
            .ToList();
        return new(visitor.Say(comparison.Kpi.Name), new
        {
            legend = new
            {
                show = true,
                data = new[] { ComparisonTexts.Overall, ComparisonTexts.Limits95, ComparisonTexts.Limits998 }
                    .Select(visitor.Say),
            },
            xAxis = new
            {
                type = "value",
                name = visitor.Say(ComparisonTexts.Size),
                nameLocation = "middle",
                nameGap = 24,
            },
            yAxis = new { type = "value", axisLabel = new { formatter = "{value}%" } },
            grid = new { left = 4, right = 22, top = 34, bottom = 24, containLabel = true },
            series = new object[]
            {
                Line(ComparisonTexts.Overall, "solid", "var(--ink-soft)", _ => comparison.Centre),
                Line(ComparisonTexts.Limits95, "dashed", "var(--chart-3)", group => group.Limits95?.Low),
                Line(ComparisonTexts.Limits95, "dashed", "var(--chart-3)", group => group.Limits95?.High),
                Line(ComparisonTexts.Limits998, "dotted", "var(--chart-5)", group => group.Limits998?.Low),
                Line(ComparisonTexts.Limits998, "dotted", "var(--chart-5)", group => group.Limits998?.High),
                new
                {
                    type = "scatter",
                    symbolSize = 11,
                    label = new { show = true, position = "top", color = "var(--ink)", formatter = "{b}" },
                    labelLayout = new { hideOverlap = true },
                    data = known.Select(group => new
                    {
                        name = visitor.Say(nameOf(group)),
                        value = new[] { group.Value.Denominator, Percent(group.Value.Value) },
                        itemStyle = new { color = ColourOf(group.Verdict) },
                        href = link(group),
                    }),
                },
            },
        });

        object Line(Phrase name, string kind, string colour, Func<ComparedGroup, double?> bound) => new
        {
            type = "line",
            symbol = "none",
            silent = true,
            name = visitor.Say(name),
            itemStyle = new { color = colour },
            lineStyle = new { type = kind, width = 1.5 },
            data = known.Select(group => new[] { group.Value.Denominator, Percent(bound(group)) }),
        };
    }

    private static double? Percent(double? share) => share is { } known ? Math.Round(100 * known, 2) : null;

    private static string ColourOf(GroupVerdict verdict) => verdict switch
    {
        GroupVerdict.Above => "var(--chart-2)",
        GroupVerdict.Below => "var(--chart-5)",
        GroupVerdict.Within => "var(--chart-1)",
        _ => "var(--chart-6)",
    };
}

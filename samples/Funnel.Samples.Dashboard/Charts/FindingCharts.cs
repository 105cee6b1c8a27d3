using Funnel.Domain.Audit;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>The chart of the recording checks.</summary>
internal sealed class FindingCharts(Visitor visitor)
{
    /// <summary>How much each check that applies found, coloured by its weight.</summary>
    /// <param name="audit">What was found.</param>
    /// <param name="link">Where a rule's findings are.</param>
    public ChartView Findings(AuditOfScope audit, Func<AuditRule, string> link)
    {
        var shown = audit.Counts.Where(count => count.NotApplicable is null).Select(count => count.Rule).ToList();
        return new(visitor.Say(FindingTexts.Findings), new
        {
            xAxis = new { type = "value", minInterval = 1 },
            yAxis = new
            {
                type = "category",
                inverse = true,
                axisLabel = new { interval = 0 },
                data = shown.Select(rule => visitor.Say(rule.Name)),
            },
            series = new object[]
            {
                new
                {
                    type = "bar",
                    barCategoryGap = "25%",
                    data = shown.Select(rule => new
                    {
                        value = audit.Of(rule).Count,
                        itemStyle = new { color = ColourOf(rule.Severity) },
                        href = link(rule),
                    }),
                },
            },
        });
    }

    private static string ColourOf(AuditSeverity severity) => severity switch
    {
        AuditSeverity.Serious => "var(--chart-5)",
        AuditSeverity.Notice => "var(--chart-3)",
        _ => "var(--chart-6)",
    };
}

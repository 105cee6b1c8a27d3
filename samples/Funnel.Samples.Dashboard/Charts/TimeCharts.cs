using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>The charts of the times to a step, day by day.</summary>
internal sealed class TimeCharts(Visitor visitor)
{
    /// <summary>As many groups as there are colours.</summary>
    public const int MostGroups = 6;

    private static readonly int[] AllDays = [.. Enumerable.Range(0, TimeToEvent.Days[^1] + 1)];

    /// <summary>Who reached it rises from below, who ended without hangs from above; between waits the rest.</summary>
    public ChartView Total(LifeCurve curve)
    {
        var days = AllDays.Select(curve.On).ToList();
        (Phrase Name, string Colour, Func<LifeDay, double?> Share)[] layers =
        [
            (TimeTexts.Reached, "var(--chart-2)", day => day.ReachedShare),
            (TimeTexts.Open, "var(--chart-6)", day => day.OpenShare),
            (TimeTexts.Ended, "var(--chart-5)", day => day.EndedShare),
        ];
        return Chart(visitor.Say(TimeTexts.Curve), layers.Select(layer => (object)new
        {
            type = "line",
            stack = "all",
            step = "end",
            symbol = "none",
            name = visitor.Say(layer.Name),
            itemStyle = new { color = layer.Colour },
            lineStyle = new { width = 1 },
            areaStyle = new { opacity = layer.Colour == "var(--chart-6)" ? 0.12 : 0.5 },
            data = days.Select(day => Percent(layer.Share(day))),
        }));
    }

    /// <summary>Who reached it, a line for each group.</summary>
    public ChartView Groups(IReadOnlyList<(Phrase Name, LifeCurve Curve)> groups) => Chart(
        visitor.Say(TimeTexts.Groups),
        groups.Select((group, place) => (object)new
        {
            type = "line",
            step = "end",
            symbol = "none",
            name = visitor.Say(group.Name),
            itemStyle = new { color = FormattableString.Invariant($"var(--chart-{place + 1})") },
            lineStyle = new { width = 2 },
            data = AllDays.Select(day => Percent(group.Curve.On(day).ReachedShare)),
        }));

    private static ChartView Chart(string label, IEnumerable<object> series) => new(label, new
    {
        legend = new { show = true },
        tooltip = new { trigger = "axis" },
        xAxis = new { type = "category", boundaryGap = false, data = AllDays },
        yAxis = new { type = "value", min = 0, max = 100, axisLabel = new { formatter = "{value}%" } },
        series,
    });

    private static double? Percent(double? share) => share is { } known ? Math.Round(100 * known, 1) : null;
}

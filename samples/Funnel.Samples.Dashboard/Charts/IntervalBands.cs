namespace Funnel.Samples.Dashboard.Charts;

/// <summary>Intervals over time, one inside the other, as areas that a chart stacks upon each other.</summary>
internal static class IntervalBands
{
    /// <summary>The areas of a stack: one that is not seen up to the lowest bound, then the bands.</summary>
    /// <param name="bounds">
    /// At each place the bounds of every interval, the widest first; none where there are none.
    /// </param>
    /// <param name="colour">A token of the style sheet.</param>
    public static IReadOnlyList<object> Series(
        IReadOnlyList<IReadOnlyList<(double Low, double High)>> bounds, string colour)
    {
        var intervals = bounds.Max(place => place.Count);
        return
        [
            .. Enumerable.Range(0, 2 * intervals).Select(layer => (object)new
            {
                type = "line",
                stack = "bands",
                silent = true,
                symbol = "none",
                tooltip = new { show = false },
                lineStyle = new { opacity = 0 },
                itemStyle = new { color = colour },
                areaStyle = new { opacity = OpacityOf(layer, intervals) },
                data = bounds.Select(place => HeightOf(layer, place)),
            }),
        ];
    }

    /// <summary>How high a layer is at a place, from the bound below to the next; null where there are none.</summary>
    internal static double? HeightOf(int layer, IReadOnlyList<(double Low, double High)> intervals)
    {
        if (intervals.Count == 0)
        {
            return null;
        }

        double[] edges = [.. intervals.Select(one => one.Low), .. intervals.Reverse().Select(one => one.High)];
        return layer == 0 ? edges[0] : edges[layer] - edges[layer - 1];
    }

    // Layer 0 lifts the rest; then each interval adds its shade up to the innermost, and takes it off again.
    private static double OpacityOf(int layer, int intervals) =>
        layer == 0 ? 0 : 0.16 * Math.Min(layer, (2 * intervals) - layer);
}

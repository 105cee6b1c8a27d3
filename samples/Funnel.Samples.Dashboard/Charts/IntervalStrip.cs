using System.Globalization;
using Funnel.Domain.Statistics.Forecasts;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>Where intervals lie on a line of numbers from 0, in percent of its width.</summary>
/// <param name="Most">The number at the right end.</param>
internal sealed record IntervalStrip(double Most)
{
    /// <summary>A line that has room for forecasts and their targets.</summary>
    public static IntervalStrip For(IEnumerable<(DeliveryForecast Forecast, decimal? Target)> shown) => new(
        shown.Select(one => Math.Max(one.Forecast.Intervals[^1].High, (double)(one.Target ?? 0))).Append(1).Max());

    /// <summary>Where a number lies.</summary>
    public string At(double number) => Text(100 * number / Most);

    /// <summary>How wide an interval is; one of a single number is still seen.</summary>
    public string Width(CountInterval interval) => Text(Math.Max(0.6, 100 * (interval.High - interval.Low) / Most));

    private static string Text(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture);
}

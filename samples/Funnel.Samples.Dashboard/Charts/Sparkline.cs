using System.Globalization;
using System.Text;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>
/// A small line of values over 0, drawn into a box of fixed size: a move looks as large as it is. A missing value
/// interrupts it.
/// </summary>
internal static class Sparkline
{
    public const int Width = 96;
    public const int Height = 26;
    private const double Margin = 3;

    /// <summary>The path of the line.</summary>
    public static string Path(IReadOnlyList<double?> values) => PathOf(Points(values));

    /// <summary>The path without the way to the last value, which is not whole yet.</summary>
    public static string PathOfWhole(IReadOnlyList<double?> values) => PathOf(Points(values).SkipLast(1));

    /// <summary>The way to the last value.</summary>
    public static string PathToLast(IReadOnlyList<double?> values) => PathOf(Points(values).TakeLast(2));

    /// <summary>Where the last value lies; null where it is missing.</summary>
    public static (string X, string Y)? End(IReadOnlyList<double?> values) =>
        values.Count > 0 && Points(values)[^1] is { } at
            ? (at.X.ToString("0.#", CultureInfo.InvariantCulture), at.Y.ToString("0.#", CultureInfo.InvariantCulture))
            : null;

    private static string PathOf(IEnumerable<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        var isDrawing = false;
        foreach (var point in points)
        {
            if (point is { } at)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(isDrawing ? 'L' : 'M')}{at.X:0.#} {at.Y:0.#}");
            }

            isDrawing = point is not null;
        }

        return path.ToString();
    }

    private static IReadOnlyList<(double X, double Y)?> Points(IReadOnlyList<double?> values)
    {
        var low = Math.Min(0, values.Min() ?? 0);
        var range = Math.Max(0, values.Max() ?? 0) - low;
        return [.. values.Select((value, place) => value is { } known ? At(place, known) : ((double, double)?)null)];

        (double X, double Y) At(int place, double value) => (
            values.Count == 1 ? Width / 2.0 : Margin + (place * (Width - (2 * Margin)) / (values.Count - 1)),
            range == 0 ? Height - Margin : Height - Margin - ((value - low) / range * (Height - (2 * Margin))));
    }
}

using Funnel.Domain.Kpis;

namespace Funnel.Domain.Statistics;

/// <summary>The centre of a control chart, and how wide its limits are.</summary>
/// <param name="Kind">How its limits are drawn.</param>
/// <param name="Centre">The centre; null where there is no point.</param>
/// <param name="SigmaZ">By how much points of a rate move beyond chance.</param>
/// <param name="Reach">How far the limits of single values lie from the centre.</param>
internal readonly record struct ChartLine(ChartKind Kind, double? Centre, double? SigmaZ, double? Reach)
{
    // The mean move of two neighbours of a normal variable, in its standard deviations.
    private const double MovePerSigma = 1.128;
    private const double ReachPerMove = 2.66;
    private const double LongestMove = 3.267;
    private const double Sigmas = 3;

    /// <param name="kind">How limits are drawn.</param>
    /// <param name="points">The figures in order; null where one is missing or not judged.</param>
    /// <param name="options">How the chart is drawn.</param>
    public static ChartLine Of(ChartKind kind, IReadOnlyList<KpiValue?> points, ChartOptions options)
    {
        List<KpiValue> known = [.. points.OfType<KpiValue>()];
        return known.Count == 0 ? new(kind, null, null, null)
            : kind == ChartKind.Rate ? OfRate(points, known, options)
            : OfValues(points, known, options);
    }

    /// <summary>The limits of a point; null without a value or centre, or where no two points are neighbours.</summary>
    public ShareInterval? LimitsOf(KpiValue point)
    {
        if (Centre is not { } centre || point.Value is null)
        {
            return null;
        }

        if (Kind == ChartKind.Values)
        {
            return Reach is { } reach ? new(centre - reach, centre + reach) : null;
        }

        var half = Sigmas * Chance(centre, point.Denominator!.Value) * (SigmaZ ?? 1);
        return new(Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    private static ChartLine OfRate(IReadOnlyList<KpiValue?> points, List<KpiValue> known, ChartOptions options)
    {
        var centre = (double)known.Sum(value => value.Numerator) / known.Sum(value => value.Denominator!.Value);
        if (options.PlainLimits || centre is 0 or 1)
        {
            return new(ChartKind.Rate, centre, 1, null);
        }

        var moves = Moves([.. points.Select(point => point is { } value
            ? (value.Value - centre) / Chance(centre, value.Denominator!.Value)
            : null)]);
        return new(ChartKind.Rate, centre, moves.Count == 0 ? null : moves.Average() / MovePerSigma, null);
    }

    private static ChartLine OfValues(IReadOnlyList<KpiValue?> points, List<KpiValue> known, ChartOptions options)
    {
        var centre = known.Average(value => value.Value!.Value);
        var moves = Moves([.. points.Select(point => point?.Value)]);
        if (options.Screened && moves.Count > 0)
        {
            var most = LongestMove * moves.Average();
            moves = moves.FindAll(move => move <= most);
        }

        return new(ChartKind.Values, centre, null, moves.Count == 0 ? null : ReachPerMove * moves.Average());
    }

    private static double Chance(double centre, long size) => Math.Sqrt(centre * (1 - centre) / size);

    /// <summary>How far each point is from the one just before it.</summary>
    private static List<double> Moves(IReadOnlyList<double?> points) =>
        [.. points.Zip(points.Skip(1), (before, after) => after - before).OfType<double>().Select(Math.Abs)];
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Statistics;

/// <summary>
/// A KPI month by month or week by week, with the limits within which it moves by chance: what lies inside them needs
/// no explanation, and no praise.
/// </summary>
/// <remarks>
/// A point without a denominator is missing, and no move spans it. The running month or week, and one that the period
/// cuts short, is shown and not judged.
/// </remarks>
public sealed class ControlChart
{
    private const int FewestPoints = 12;

    private ControlChart(
        Kpi kpi, ChartKind kind, ChartLine line, IReadOnlyList<ChartFlag> flags, IReadOnlyList<ChartPoint> points) =>
        (Kpi, Kind, Centre, SigmaZ, Flags, Points) = (kpi, kind, line.Centre, line.SigmaZ, flags, points);

    /// <summary>The KPI.</summary>
    public Kpi Kpi { get; }

    /// <summary>How its limits are drawn.</summary>
    public ChartKind Kind { get; }

    /// <summary>The centre; null where there is no point to judge.</summary>
    public double? Centre { get; }

    /// <summary>
    /// By how much points of a rate move beyond chance; 1 where by chance alone, and for plain limits. Null for single
    /// values and for fewer than two neighbouring points.
    /// </summary>
    public double? SigmaZ { get; }

    /// <summary>What a reader has to bear in mind.</summary>
    public IReadOnlyList<ChartFlag> Flags { get; }

    /// <summary>The points, in order of time.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>The chart of a KPI over the months or weeks of a period.</summary>
    /// <param name="figures">Period, scope and source; its KPIs and dimensions do not matter.</param>
    /// <param name="kpi">The KPI.</param>
    /// <param name="series"><see cref="KpiSeries.Month"/> or <see cref="KpiSeries.Week"/>.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">The dimension is neither.</exception>
    public static ControlChart Of(Figures figures, Kpi kpi, Dimension series, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(series);
        var spans = KpiSeries.Spans(series, figures.Period).ToList();
        var table = figures.Of(kpi).By(series).Table;
        return Of(
            kpi,
            [.. spans.Select(span => (span.Key, table[span.Key][kpi], IsWhole(series, span.Period)))],
            options);
    }

    /// <summary>The chart of figures that were counted elsewhere, in order of time.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="points">Text and figure of each period, and whether it is whole and over.</param>
    /// <param name="options">How it is drawn.</param>
    public static ControlChart Of(
        Kpi kpi, IReadOnlyList<(string Period, KpiValue Value, bool IsWhole)> points, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(points);
        options ??= ChartOptions.Default;
        var kind = kpi.Kind == KpiKind.Ratio && !kpi.SpansPeriods ? ChartKind.Rate : ChartKind.Values;
        var judged = points.Select(point => point.IsWhole && point.Value.Value is not null).ToList();
        var line = ChartLine.Of(
            kind, [.. points.Select((point, i) => judged[i] ? point.Value : (KpiValue?)null)], options);
        var limits = points.Select(point => line.LimitsOf(point.Value)).ToList();
        var signals = ChartSignals.Of(
            line.Centre, [.. points.Select((point, i) => judged[i] ? point.Value.Value : null)], limits);
        return new(
            kpi,
            kind,
            line,
            FlagsOf(kpi, kind, judged.Count(point => point), options),
            [
                .. points.Select((point, i) =>
                    new ChartPoint(point.Period, point.Value, limits[i], judged[i], signals[i])),
            ]);
    }

    private static IReadOnlyList<ChartFlag> FlagsOf(Kpi kpi, ChartKind kind, int judged, ChartOptions options)
    {
        List<ChartFlag> flags = [];
        if (judged < FewestPoints)
        {
            flags.Add(ChartFlag.Trial);
        }

        if (kpi.Kind == KpiKind.Ratio && kpi.SpansPeriods)
        {
            flags.Add(ChartFlag.Overlapping);
        }

        if (kind == ChartKind.Values && options.Screened)
        {
            flags.Add(ChartFlag.Screened);
        }

        return flags;
    }

    private static bool IsWhole(Dimension series, ReportingPeriod span) => span.Cut == span.To
        && (series == KpiSeries.Month
            ? span.From.Day == 1 && span.To == span.From.With(DateAdjusters.EndOfMonth)
            : Period.DaysBetween(span.From, span.To) == 6);
}

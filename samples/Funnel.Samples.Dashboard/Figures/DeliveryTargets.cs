using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Targets;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>How many deliveries there are to be in a period, as the performance board tells.</summary>
internal sealed class DeliveryTargets
{
    private readonly PerformanceBoard _board;

    private DeliveryTargets(PerformanceBoard board) => _board = board;

    public static DeliveryTargets Of(NetworkRecords records, SalesStandard standard, ReportingPeriod period) =>

        // Targets alone are asked for: what was reached need not be counted.
        new(PerformanceBoard.Of(
            standard.Figures(new FunnelHistory(), period),
            records.ByDealer.Values.SelectMany(dealer => dealer.Targets),
            records.Dealers));

    /// <summary>How likely a target is reached; null without one.</summary>
    public static double? ChanceOf(decimal? target, DeliveryForecast forecast) =>
        target is { } known ? 1 - forecast.Distribution.UpTo((long)Math.Ceiling(known) - 1) : null;

    /// <summary>The target of a dealer, or of the group for null; null where none is set.</summary>
    public decimal? Of(DealerId? dealer) => TargetIn(dealer is null
        ? _board.Total
        : _board.Dealers.FirstOrDefault(row => row.Dealer == dealer));

    private static decimal? TargetIn(PerformanceRow? row) =>
        row?.Figures.FirstOrDefault(figure => figure.Metric == TargetMetric.Deliveries)?.Target;
}

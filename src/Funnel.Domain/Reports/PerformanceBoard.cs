using System.Collections.Frozen;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;

namespace Funnel.Domain.Reports;

/// <summary>
/// 销售绩效管理看板 (LOTUS): target against actual for traffic, filings, orders and deliveries. The dealer has a target of
/// its own, which need not be the sum of its consultants'; regions and the total add up the dealers'.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Consultants">Every consultant with a target or an actual figure, by dealer and id.</param>
/// <param name="Dealers">Every dealer.</param>
/// <param name="Regions">Every region of the dealers; dealers without one are left out here.</param>
/// <param name="Total">All dealers.</param>
public sealed record PerformanceBoard(
    ReportingPeriod Period,
    IReadOnlyList<PerformanceRow> Consultants,
    IReadOnlyList<PerformanceRow> Dealers,
    IReadOnlyList<PerformanceRow> Regions,
    PerformanceRow Total) : IReport
{
    /// <summary>The KPI that a target's metric is held against.</summary>
    public static IReadOnlyDictionary<TargetMetric, Kpi> Actuals { get; } = new Dictionary<TargetMetric, Kpi>
    {
        [TargetMetric.Traffic] = TrafficKpis.ShowroomTraffic,
        [TargetMetric.Filings] = StockKpis.NewProspects,
        [TargetMetric.Orders] = StockKpis.OrdersSigned,
        [TargetMetric.Deliveries] = StockKpis.DeliveredProspects,
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Board;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>The share of the period's days that are over.</summary>
    public decimal ElapsedShare => (decimal)Period.Days / (NodaTime.Period.DaysBetween(Period.From, Period.To) + 1);

    /// <summary>
    /// Makes the report. A month's target counts with the share of its days that lie in the period; a dealer without a
    /// target of its own has the sum of its consultants' (both ours). What the scope does not know, such as the traffic
    /// of a model, is left out, and so are targets within a scope of anything but dealers, regions and consultants.
    /// </summary>
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    /// <param name="targets">Targets of any month.</param>
    /// <param name="dealers">The dealers' master data, for their regions.</param>
    public static PerformanceBoard Of(
        Figures figures, IEnumerable<MonthlyTarget> targets, IEnumerable<Dealer> dealers)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(dealers);
        return new PerformanceBoardMaker(figures, targets, dealers).Make();
    }
}

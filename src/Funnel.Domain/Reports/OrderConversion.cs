using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Reports;

/// <summary>
/// 订单转化分析 (GPS): prospects and orders by channel, level before the order, card age and
/// consultant.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Sections">
/// The same KPIs split by channel, level before the order, age and consultant, in this order.
/// </param>
/// <param name="Total">The KPIs over everything.</param>
public sealed record OrderConversion(
    ReportingPeriod Period, IReadOnlyList<ReportSection> Sections, IReadOnlyList<KpiValue> Total) : IReport
{
    /// <summary>The KPIs of every line: stock, orders, rates and speed.</summary>
    public static IReadOnlyList<Kpi> Kpis { get; } =
    [
        StockKpis.OpeningProspects, StockKpis.NewProspects, StockKpis.OrdersSigned, StockKpis.OrdersCancelled,
        FlowRateKpis.OrderRate, FlowRateKpis.NewOrderRate, FlowRateKpis.OrderCancellationRate, FollowUpKpis.DaysToOrder,
    ];

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Orders;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>
    /// Makes the report. The level is the one before the order: by the level as at the end every ordered card is an O,
    /// and the table says nothing (ours 2). A card's age is its age at the end of the period's last known day (GPS
    /// 4.7).
    /// </summary>
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    /// <exception cref="ArgumentException">The scope does not know cards and orders.</exception>
    public static OrderConversion Of(Figures figures, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        var split = new SectionSplit(Kpis, figures, standard.Scale);
        return new(
            figures.Period,
            [
                split.By(Dimensions.Channel),
                split.By(Dimensions.LevelBeforeOrder),
                split.By(
                    "age",
                    new("卡龄", "card age"),
                    [.. AgeBand.All.Zip(AgeBands.Scopes, (band, scope) => (band.Code, band.Name, scope))]),
                split.By(Dimensions.Consultant),
            ],
            split.Total)
        {
            Where = figures.Scope,
        };
    }
}

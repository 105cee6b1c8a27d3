using Funnel.Domain.Conditions;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Reports;

/// <summary>
/// 成交转化分析 (GPS): the prospect inventory, the four parts of retail, and the rate at which each part closes.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="By">The dimensions that make a group.</param>
/// <param name="Rows">Each group.</param>
/// <param name="Total">Everything together.</param>
public sealed record DealConversion(
    ReportingPeriod Period, IReadOnlyList<Dimension> By, IReadOnlyList<DealConversionRow> Rows, DealConversionRow Total)
    : IReport
{
    /// <summary>The rates and speeds shown beside the composition.</summary>
    public static IReadOnlyList<Kpi> Kpis { get; } =
    [
        FlowRateKpis.CloseRate, FlowRateKpis.NewCloseRate, FlowRateKpis.OrderDeliveryRate, FlowRateKpis.LostRate,
        FollowUpKpis.DaysToDelivery, OwnerKpis.LoyaltyShare,
    ];

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Deals;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>Makes the report.</summary>
    /// <param name="figures">
    /// Where the figures come from, of which period and for whom, by dimensions of cards; by none for the total alone.
    /// </param>
    /// <exception cref="ArgumentException">Cards do not have one of the dimensions.</exception>
    public static DealConversion Of(Figures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var conversions = RetailConversion.ByGroup(figures);
        var table = figures.Of([.. StockKpis.All, .. Kpis]).Table;
        return new(
            table.Period,
            table.By,
            [.. table.Groups.Select(group => RowOf(group.Key, group.Values, conversions))],
            RowOf(GroupKey.All, table.Total, conversions))
        {
            Where = figures.Scope,
        };
    }

    private static DealConversionRow RowOf(
        GroupKey key,
        IReadOnlyList<KpiValue> values,
        IReadOnlyDictionary<GroupKey, RetailConversion> conversions) => new(
        key,
        StockLedger.Of(values),
        conversions.TryGetValue(key, out var conversion) ? conversion : default,
        [.. values.Where(value => Kpis.Contains(value.Kpi))]);
}

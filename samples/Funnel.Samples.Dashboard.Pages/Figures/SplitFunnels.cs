using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// The funnel of each channel, model or source from the filing down: a dealer's is held against the same of the other
/// dealers, a consultant's against the same of the colleagues, and the group's against its other channels, models or
/// sources together.
/// </summary>
internal sealed class SplitFunnels(FunnelFigures figures)
{
    // Neither traffic nor leads tell a model.
    private static readonly IReadOnlyList<Kpi> Counts =
        [.. SalesFunnel.Counts.Where(kpi => kpi.Numerator is FactTerm<CardFacts>)];

    /// <summary>What a funnel can be split by.</summary>
    public static IReadOnlyList<Dimension> Offered { get; } =
        [Dimensions.Channel, Dimensions.Model, Dimensions.Media, Dimensions.LeadSource];

    public (SalesFunnel Funnels, Yardstick Yardstick) Of(NetworkRecords records, Viewpoint viewpoint, Dimension by)
    {
        ArgumentNullException.ThrowIfNull(viewpoint);
        var (scope, _) = viewpoint;
        var own = TableOf(records, viewpoint, by);
        return scope switch
        {
            { Consultant: not null } => (
                Against(own, TableOf(records, viewpoint with { Scope = scope with { Consultant = null } }, by)),
                Yardstick.OtherConsultants),
            { Dealer: not null } when records.ByDealer.Count > 1 => (
                Against(own, TableOf(records, viewpoint with { Scope = Scope.Group }, by)), Yardstick.OtherDealers),
            _ => (SalesFunnel.Of(own, FunnelBenchmark.Peers), Yardstick.OtherParts),
        };
    }

    private KpiTable TableOf(NetworkRecords records, Viewpoint viewpoint, Dimension by)
    {
        var (scope, period) = viewpoint;
        return figures.Answer(records, scope, period, (nameof(SplitFunnels), by), _ =>
        {
            var asked = figures.Asked(records, scope, period).Of(Counts);
            return (scope.Consultant is { } one ? asked.Where(Dimensions.Consultant.Is(one.Value)) : asked)
                .By(by).Table;
        });
    }

    // Each part against what is left of the same part when one's own is taken away.
    private static SalesFunnel Against(KpiTable own, KpiTable wider)
    {
        return new(
            own.Period,
            own.By,
            [.. own.Groups.Select(group => PartOf(group.Key, group.Values, wider[group.Key].Values).Groups[0])],
            PartOf(null, own.Total, wider.Total).Total)
        {
            Where = own.Where,
        };

        SalesFunnel PartOf(GroupKey? key, IReadOnlyList<KpiValue> values, IReadOnlyList<KpiValue> all) =>
            SalesFunnel.Of(
                key is { } part
                    ? KpiTable.Of(own.Period, own.By, [(part, values)], own.Total)
                    : KpiTable.Of(own.Period, [], [], own.Total),
                FunnelBenchmark.Of(Alone(own, [.. all.Zip(values, (those, these) =>
                    those with { Numerator = those.Numerator - these.Numerator })])));
    }

    private static FunnelGroup Alone(KpiTable own, IReadOnlyList<KpiValue> values) =>
        SalesFunnel.Of(KpiTable.Of(own.Period, [], [], values), FunnelBenchmark.Peers).Total;
}

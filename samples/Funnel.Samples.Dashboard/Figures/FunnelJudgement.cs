using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// Holds the funnel of a dealer against the other dealers, that of a consultant against the colleagues, and that of
/// whoever has no peers against the period before, as far on as this one: only then is it as ripe.
/// </summary>
internal sealed class FunnelJudgement(FunnelFigures figures, NetworkRecords records)
{
    /// <param name="viewpoint">Whose funnel of which days.</param>
    /// <param name="now">The scope's figures.</param>
    /// <param name="before">Those of the period before; null where there are none.</param>
    public JudgedFunnel Of(Viewpoint viewpoint, IReadOnlyList<KpiValue> now, IReadOnlyList<KpiValue>? before)
    {
        var period = viewpoint.Period;
        var ofPeers = viewpoint.Scope switch
        {
            { Consultant: { } consultant } scope => AmongPeers(
                scope with { Consultant = null }, period, Dimensions.Consultant, consultant.Value),
            { Dealer: { } dealer } => AmongPeers(Scope.Group, period, Dimensions.Dealer, dealer.Value),
            _ => null,
        };
        if (ofPeers?.Steps.Any(step => step.Benchmark is not null) == true)
        {
            return new(ofPeers, viewpoint.Scope.Consultant is null
                ? Yardstick.OtherDealers
                : Yardstick.OtherConsultants);
        }

        return before is null
            ? new(Alone(now, period, FunnelBenchmark.Peers), Yardstick.None)
            : new(
                Alone(now, period, FunnelBenchmark.Of(Alone(before, period, FunnelBenchmark.Peers))),
                Yardstick.PeriodBefore);
    }

    private static FunnelGroup Alone(
        IReadOnlyList<KpiValue> values, ReportingPeriod period, FunnelBenchmark benchmark) =>
        SalesFunnel.Of(KpiTable.Of(period, [], [], values), benchmark).Total;

    private FunnelGroup? AmongPeers(Scope scope, ReportingPeriod period, Dimension by, string key) =>
        SalesFunnel.Of(figures.By(records, scope, period, by), FunnelBenchmark.Peers)
            .Groups.FirstOrDefault(group => group.Key == new GroupKey(key));
}

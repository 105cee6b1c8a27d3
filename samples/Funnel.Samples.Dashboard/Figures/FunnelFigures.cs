using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Specifications;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Every figure a page shows, and the facts behind it.</summary>
internal sealed class FunnelFigures(SalesStandard standard)
{
    /// <summary>Every KPI of the standard for a scope.</summary>
    public IReadOnlyList<KpiValue> Of(NetworkRecords records, Scope scope, ReportingPeriod period) =>
        RowEvaluation.Evaluate(standard.Kpis.All, Facts(records, scope, period), period, []).Total;

    /// <summary>Every KPI of the standard for a scope, by dealer or by consultant, with the total.</summary>
    public KpiTable By(NetworkRecords records, Scope scope, ReportingPeriod period, Dimension by) =>
        RowEvaluation.Evaluate(standard.Kpis.All, Facts(records, scope, period), period, [by]);

    /// <summary>The facts of a scope for a period: for the records behind a number, and for reports.</summary>
    public IFactSource Facts(NetworkRecords records, Scope scope, ReportingPeriod period)
    {
        var dealers = records.ByDealer.Values.Where(dealer => scope.Dealer is null || dealer.Dealer.Id == scope.Dealer);
        var history = dealers.Select(dealer => dealer.History).Aggregate(new FunnelHistory(), Together);
        return new FactBook(history, period, standard.OwnerContacts);
    }

    private static FunnelHistory Together(FunnelHistory one, FunnelHistory other) => one with
    {
        Dealers = [.. one.Dealers, .. other.Dealers],
        Cards = [.. one.Cards, .. other.Cards],
        Traffic = [.. one.Traffic, .. other.Traffic],
        BaseCustomers = [.. one.BaseCustomers, .. other.BaseCustomers],
        Checks = [.. one.Checks, .. other.Checks],
        OwnerContacts = [.. one.OwnerContacts, .. other.OwnerContacts],
        OwnerTransfers = [.. one.OwnerTransfers, .. other.OwnerTransfers],
    };
}

using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

/// <summary>Laws of reports within a scope.</summary>
public sealed class ScopeProperties
{
    private static readonly Scope[] Scopes =
    [
        Dimensions.Model.Is("Octavia"), Dimensions.Channel.In("walk-in", "phone"), Dimensions.Level.Is("A"),
        Dimensions.CustomerKind.Is("retail"), !Dimensions.Channel.Is("phone"),
        Dimensions.Channel.Is("phone") & Dimensions.Model.In("Octavia", "Superb"), Dimensions.Dealer.Is("D1"),
        Dimensions.Consultant.In("Ann", "Bob"),
    ];

    [Property(MaxTest = Runs.OfGroups)]
    public bool Ledger_WithinAnyScope_Balances(AnyCase c) => Scopes.All(scope =>
    {
        var stock = FiguresOf(c).Where(scope).Of(StockKpis.All).Table.Total;
        return StockLedger.Of(stock).Closing == stock.CountOf(StockKpis.ClosingProspects);
    });

    [Property(MaxTest = Runs.OfStores)]
    public bool Reports_WithinAnyScope_AreMadeAndSayIt(AnyCase c) => Scopes.All(scope =>
    {
        var (figures, standard) = (FiguresOf(c).Where(scope), SalesStandards.Gps);
        IReport[] reports =
        [
            KeyManagementReport.Of(figures.Table, standard), LeadCollectionProgress.Of(figures, Targets),
            FollowUpEffect.Of(figures, standard), OrderConversion.Of(figures, standard), DealConversion.Of(figures),
            LostReasonAnalysis.Of(figures, standard), CustomerStructure.Of(figures, standard),
            PerformanceBoard.Of(figures, Targets, []), LevelBoard.Of(c.Story.ToHistory(), figures, standard),
            SalesFunnel.Of(figures, FunnelBenchmark.Peers), ProcessScorecard.Of(figures, standard),
        ];
        _ = RetailRates.Of(figures);
        return reports.All(report => report.Where.Equals(scope));
    });

    private static MonthlyTarget[] Targets => [new(new("D1"), null, new(2012, 1), TargetMetric.Filings, 10)];

    private static Figures FiguresOf(AnyCase c) => SalesStandards.Gps.Figures(c.Story.ToHistory(), c.Period);
}

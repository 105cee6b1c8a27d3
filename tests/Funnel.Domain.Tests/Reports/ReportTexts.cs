using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;

namespace Funnel.Domain.Tests.Reports;

/// <summary>Every report of some figures as text, so that engines can be held against each other.</summary>
public static class ReportTexts
{
    private const BindingFlags Told = BindingFlags.Instance | BindingFlags.Public;

    private static readonly MonthlyTarget[] Targets =
    [
        new(new("D1"), null, new(2010, 10), TargetMetric.Filings, 12),
        new(new("D1"), new ConsultantId("Ann"), new(2010, 10), TargetMetric.Orders, 3),
    ];

    private static readonly Dealer[] Dealers = [new(new("D1"), null, new("East")), new(new("D9"), null, null)];

    /// <summary>All the dimensions that the reports ask for.</summary>
    public static IReadOnlyList<Dimension> Asked { get; } =
    [
        Dimensions.Dealer, Dimensions.Consultant, Dimensions.Channel, Dimensions.Level, Dimensions.LevelBeforeOrder,
        Dimensions.ModelBought, Dimensions.Card,
    ];

    /// <summary>The reports that are made of figures alone.</summary>
    public static IReadOnlyList<string> OfFigures(
        Figures figures, SalesStandard standard, Func<Dealer, bool>? isTold = null) =>
    [
        Print(LeadCollectionProgress.Of(figures, Targets)),
        Print(FollowUpEffect.Of(figures, standard)),
        Print(OrderConversion.Of(figures, standard)),
        Print(DealConversion.Of(figures)),
        Print(DealConversion.Of(figures.By(Dimensions.Channel, Dimensions.Consultant))),
        Print(LostReasonAnalysis.Of(figures, standard)),
        Print(CustomerStructure.Of(figures, standard)),
        Print(PerformanceBoard.Of(figures, Targets, Dealers.Where(isTold ?? (_ => true)))),
        Print(SalesFunnel.Of(figures.By(Dimensions.Dealer, Dimensions.Consultant), FunnelBenchmark.Peers)),
        Print(ProcessScorecard.Of(figures.By(Dimensions.Consultant), standard)),
        Print(KeyManagementReport.Of(figures.By(Dimensions.Consultant).Table, standard)),
        Print(RetailRates.Of(figures)),
    ];

    /// <summary>The reports that list cards besides.</summary>
    public static IReadOnlyList<string> OfLists(FunnelHistory history, Figures figures, SalesStandard standard) =>
    [
        Print(LevelBoard.Of(history, figures, standard)),
        figures.Period.Cut == figures.Period.AsOf ? Print(DailySalesMeeting.Of(figures, standard, Targets)) : "",
    ];

    private static string Print(object? told) => told switch
    {
        null => "-",
        string text => text,
        Kpi kpi => kpi.Id,
        ITuple tuple => Join(Enumerable.Range(0, tuple.Length).Select(place => tuple[place])),
        IEnumerable many => Join(many.Cast<object?>()),
        _ when told.GetType().Namespace is "Funnel.Domain.Reports" or "Funnel.Domain.Inventory" => Join(told.GetType()
            .GetProperties(Told).Where(property => property.GetIndexParameters().Length == 0)
            .Where(property => property.PropertyType != typeof(Scope))
            .Select(property => property.GetValue(told))),
        _ => told.ToString()!,
    };

    private static string Join(IEnumerable<object?> parts) => $"[{string.Join(", ", parts.Select(Print))}]";
}

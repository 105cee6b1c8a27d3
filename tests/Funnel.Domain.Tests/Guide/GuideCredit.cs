using Funnel.Domain.Checks;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about KPIs by name and credit; what stands between two markers is printed.</summary>
internal static class GuideCredit
{
    public static IReadOnlyList<KpiValue> Named(SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: named
        var dealer = standard.Figures(history, period).By(Dimensions.Dealer).Table["D1"];
        KpiValue[] values =
        [
            dealer[TrafficKpis.FilingRate],
            dealer[FlowRateKpis.PhoneArrivalRate],
            dealer[StructureKpis.OverdueRate],
            dealer[FollowUpKpis.FollowUpTimelinessRate],
            dealer[LeadKpis.LeadResponseRate],
            dealer[StaffKpis.OrdersPerConsultant],
            dealer[OwnerKpis.OwnerContactRate],
            dealer[BaseCustomerKpis.BaseArrivalRate],
            dealer[CheckKpis.Of(CheckKind.CallStandard)],
        ];
        // end
        return values;
    }

    public static IReadOnlyList<KeyFigureRow> Key(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: key
        var table = standard.Figures(history, period).By(Dimensions.Dealer).Table;
        var report = KeyManagementReport.Of(table, standard);
        var first = report.Rows.Where(row => row.IsHeadline);
        // end
        return [.. first];
    }

    public static (long Whole, long Months, long Weeks) Adding(SalesStandard standard, FunnelHistory history)
    {
        // example: adding
        var signed = FactKinds.Orders.AsOf(OrderColumns.SignedOn.Within(Day.From, Day.Cut));
        var orders = Kpi.Count("own-orders", "签单", "Orders", Source.Ours, signed.CreditedTo(Credits.OwnerThen));
        var year = new ReportingPeriod(new(2010, 1, 1), new(2010, 12, 31));
        var figures = standard.Figures(history, year).Of(orders).By(Dimensions.Consultant);
        var whole = figures.Table["C-1"][orders].Numerator;
        var months = year.Months().Sum(month => figures.In(month).Table["C-1"][orders].Numerator);
        var weeks = year.Weeks().Sum(week => figures.In(week).Table["C-1"][orders].Numerator);
        // end
        return (whole, months, weeks);
    }

    public static KpiTable Whose(SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: whose-number
        var cancelled = FactKinds.Orders.AsOf(OrderColumns.CancelledOn.Within(Day.From, Day.Cut));
        Kpi[] kpis =
        [
            Kpi.Count(
                "own-cancelled", "退订", "Cancelled", Source.Ours,
                cancelled.CreditedTo(Credits.OwnerThen.On(OrderColumns.CancelledOn))),
            Kpi.Count(
                "own-filed", "留档", "Filed", Source.Ours,
                FactKinds.Cards.AsOf(CardSets.New).CreditedTo(Credits.Filer)),
            Kpi.Count("own-stock", "库存", "Stock", Source.Ours, FactKinds.Cards.AtCut(CardSets.Closing)),
        ];
        var table = standard.Figures(history, period).Of(kpis).By(Dimensions.Consultant).Table;
        // end
        return table;
    }
}

using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about figures; what stands between two markers is printed there.</summary>
internal static class GuideFigures
{
    public static IReadOnlyList<CardId> Why(SalesStandard standard, FunnelHistory history, TextWriter Console)
    {
        // example: why
        var october = standard.Figures(history, ReportingPeriod.Month(2010, 10));
        var rate = standard.Kpis.Get("order-rate");
        IReadOnlyList<CardId> counted = october.Members<CardId>(rate);
        foreach (var why in october.Explain(new("K-2"), rate))
        {
            Console.WriteLine(why);
            foreach (var leaf in why.Because)
            {
                Console.WriteLine($"{(why.Holds ? "since" : "but not")}: {leaf.Condition.En} ({leaf.Found})");
            }
        }
        // end
        return counted;
    }

    public static (KpiValue Now, KpiValue Before) Whose(SalesStandard standard, FunnelHistory history)
    {
        var october = standard.Figures(history, ReportingPeriod.Month(2010, 10));
        // example: whose
        var walkIns = october.Where(Dimensions.Get("channel").Is("walk-in") & !Dimensions.Model.In("Fabia", "Rapid"));
        var beside = walkIns.Compare(walkIns.In(ReportingPeriod.Month(2010, 9)));
        var (now, before) = beside[GroupKey.All, standard.Kpis.Get("new-prospects")];
        // end
        return (now, before);
    }

    public static Figures Narrowed(SalesStandard standard, FunnelHistory history, LocalDate today)
    {
        var october = standard.Figures(history, ReportingPeriod.Month(2010, 10));
        // example: narrowed
        var lately = Day.FromLocalDate(today).Minus(14);
        var scope = Scope.Of(FactKinds.Cards, CardColumns.FiledOn >= lately)
            .Also(FactKinds.Orders, OrderColumns.FiledOn >= lately);
        var fresh = october.Where(scope);
        // end
        return fresh;
    }

    public static KpiTable Alone(SalesStandard standard, FunnelHistory history)
    {
        var october = standard.Figures(history, ReportingPeriod.Month(2010, 10));
        // example: alone
        var oneThread = new FigureOptions { Degree = 1 };
        var table = october.By(Dimensions.Dealer, KpiSeries.Month).With(oneThread).Table;
        // end
        return table;
    }
}

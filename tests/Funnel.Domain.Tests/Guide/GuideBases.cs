using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about bases and how far figures can be relied on.</summary>
internal static class GuideBases
{
    public static (KpiValue Rate, BasisBridge Bridge) Bases(SalesStandard standard, FunnelHistory history)
    {
        // example: bases
        var october = new ReportingPeriod(new(2010, 10, 1), new(2010, 10, 31), asOf: new(2010, 11, 15));
        var figures = standard.Figures(history, october);
        var rate = figures.Table.Total.Get("new-close-rate-30d");
        var bridge = BasisBridge.Of(figures, Conversions.FiledDelivered, Basis.Cohort, Basis.Window(30));
        foreach (var line in bridge.Lines)
        {
            var members = string.Join(' ', line.Members());
            Console.WriteLine($"{line.Name.En}: {line.Numerator}/{line.Denominator} {members}");
        }

        // end
        return (rate, bridge);
    }

    public static (Reliability Reliability, ShareInterval? Interval, ShareDifference Difference) Relied(
        SalesStandard standard, FunnelHistory history)
    {
        // example: relied
        var rate = standard.Kpis.Get("new-close-rate-30d");
        var october = standard.Figures(history, ReportingPeriod.Month(2010, 10)).Of(rate);
        var before = october.In(ReportingPeriod.Month(2010, 9));
        var reliability = october.Table.Total.Get(rate.Id).Reliability;
        var interval = october.Table.Total.Get(rate.Id).IntervalAt(Confidence.At95);
        var difference = october.Compare(before).Difference(new(), rate, Confidence.At95);
        // end
        return (reliability, interval, difference);
    }

    public static (Maturity Maturity, Reliability Strict, int First, long Driven) Own(Figures figures)
    {
        // example: own-conversion
        var quick = CardColumns.FirstVisitOn.WithinDaysOf(CardColumns.FiledOn, days: 3);
        var tested = new Conversion<CardFacts>(
            "visited-driven",
            "driven-rate",
            new("试驾率", "Driven rate"),
            Conversions.Prospects,
            CardColumns.FirstTestDriveOn);
        var (rate, young, driven) = (tested.On(Basis.Window(45)), tested.Immature(45), tested.ImmatureConverted(45));
        var total = figures.Of(rate, young, driven).Table.Total;
        var maturity = Maturity.Of(total[0], total[1], figures.Period, closingLag: 3);
        var strict = new ReliabilityPolicy { FewestCases = 100 }.Of(total[0]);
        var first = figures.Facts(FactKinds.Cards.AsOf(CardSets.New & quick)).Count();
        // end
        return (maturity, strict, first, total[2].Numerator);
    }
}

using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about how long customers take.</summary>
internal static class GuideTimes
{
    public static (TimeToEvent Report, double? Lost) Times(
        SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: times
        var figures = standard.Figures(history, period).By(Dimensions.Consultant);
        var orders = TimeToEvent.Of(figures, SpellStage.FiledOrdered);
        foreach (var (group, curve) in orders.Groups)
        {
            var month = curve.On(30);
            Console.WriteLine($"{group}: {month.ReachedShare:P0} ordered, {month.OpenShare:P0} still open");
            Console.WriteLine($"half by day {curve.DayReaching(0.5)}, of those who did {curve.MedianAmongReached}");
        }

        var lost = orders.Total.Share(SpellOutcome.Lost, 30);
        // end
        return (orders, lost);
    }

    public static TimeToEvent Kept(SalesStandard standard, FunnelHistory history, ReportingPeriod period)
    {
        // example: kept-spells
        var kept = standard.Keep(
            history, period, Dimensions.Dealer, SpellColumns.ByAge, SpellColumns.ByOutcome, SpellColumns.ByEntry);
        var dealers = TimeToEvent.Of(standard.Figures(kept).By(Dimensions.Dealer), SpellStage.FiledOrdered);
        // end
        return dealers;
    }

    public static (LifeTable Network, long Fresh, long Waiting) Parts(
        FunnelHistory north, FunnelHistory south, SalesStandard standard, ReportingPeriod period)
    {
        // example: life-tables
        var parts = new[] { north, south }.Select(history =>
            TimeToEvent.Of(standard.Figures(new SpellBook(history, period)), SpellStage.OrderedDelivered));
        var network = LifeTable.Sum(parts.Select(part => part.Total.Table));
        var curve = LifeCurve.Of(network);
        var fresh = network.Entered(SpellAge.Of(0));
        var waiting = network.AtRisk(SpellAge.Of(30)) - network.Left(SpellAge.Of(30), SpellOutcome.Reached);
        // end
        return (curve.Table, fresh, waiting);
    }
}

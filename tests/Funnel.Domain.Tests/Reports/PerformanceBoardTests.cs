using Funnel.Domain.Dealers;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Reports;

public sealed class PerformanceBoardTests
{
    private static readonly PerformanceBoard October = Make();

    [Fact]
    public void Deliveries_OfConsultants_AreHeldAgainstTheirOwnTargets() =>
        Assert.Equal(
            ["D1 Ann 1 of 6", "D1 Cid 0 of 5", "D2 Bob 2 of 4"],
            October.Consultants.Select(row => $"{row.Dealer} {row.Consultant} {Text(row)}"));

    [Fact]
    public void Deliveries_OfDealers_HaveTheirOwnTargetOrTheirConsultants() =>
        Assert.Equal(
            ["D1 East 1 of 10", "D2 East 2 of 4", "D3  0 of -"],
            October.Dealers.Select(row => $"{row.Dealer} {row.Region} {Text(row)}"));

    [Fact]
    public void Deliveries_OfRegionsAndTotal_AddUpTheDealers()
    {
        Assert.Equal(["East 3 of 14"], October.Regions.Select(row => $"{row.Region} {Text(row)}"));
        Assert.Equal("3 of 14", Text(October.Total));
    }

    [Fact]
    public void Attainment_OfATarget_SaysWhatIsMissing()
    {
        var orders = October.Total.Figures.Single(figure => figure.Metric == TargetMetric.Orders);
        var deliveries = October.Dealers[0].Figures.Single(figure => figure.Metric == TargetMetric.Deliveries);

        Assert.Equal((0.1m, 9m), (deliveries.AchievedShare, deliveries.Missing));
        Assert.Equal((3L, null, null), (orders.Actual, orders.Target, orders.AchievedShare));
        Assert.Equal(1, October.ElapsedShare);
    }

    private static string Text(PerformanceRow row)
    {
        var deliveries = row.Figures.Single(figure => figure.Metric == TargetMetric.Deliveries);
        return $"{deliveries.Actual} of {deliveries.Target?.ToString("0.##") ?? "-"}";
    }

    private static PerformanceBoard Make()
    {
        var period = Told.Period("10-01", "10-31");
        var story = Story.OfCards(
            """
            A walk-in 10-01 B | 10-02 order | 10-03 delivered
            B walk-in 10-01 B at D2 by Bob | 10-02 order | 10-03 delivered
            C walk-in 09-01 B at D2 by Bob | 10-02 order | 10-03 delivered
            """);
        return PerformanceBoard.Of(
            story.Figures(period),
            [Target("D1", null, 10), Target("D1", "Ann", 6), Target("D1", "Cid", 5), Target("D2", "Bob", 4)],
            [
                new Dealer(new("D1"), null, new("East")), new Dealer(new("D2"), null, new("East")),
                new Dealer(new("D3"), null, null),
            ]);
    }

    private static MonthlyTarget Target(string dealer, string? consultant, int value) => new(
        new(dealer),
        consultant is null ? null : new(consultant),
        new YearMonth(2010, 10),
        TargetMetric.Deliveries,
        value);
}

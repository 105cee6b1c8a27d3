using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Reports;

public sealed class CustomerStructureTests
{
    private static readonly CustomerStructure October = Make();

    [Fact]
    public void Cells_OfOctober_HoldEveryOpenCardOnce()
    {
        Assert.Equal(
            [
                "A 0-30 True WalkIn 1", "B 0-30 False Phone 1", "B 31-60 True WalkIn 1", "N 31-60 False Outreach 1",
            ],
            October.Cells.Select(c => $"{c.Level} {c.Age.Code} {c.HasVisited} {c.Channel} {c.Cards}"));
        Assert.Equal(4, October.Closing);
    }

    [Fact]
    public void By_OneProperty_AddsTheOthersUp() =>
        Assert.Equal([("A", 1L), ("B", 2L), ("N", 1L)], October.By(cell => cell.Level.Value));

    private static CustomerStructure Make()
    {
        var period = Told.Period("10-01", "10-31");
        return CustomerStructure.Of(Told.October.Figures(period), SalesStandards.Gps);
    }
}

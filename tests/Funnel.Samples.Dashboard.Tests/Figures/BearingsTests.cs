using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Tests.Figures;

public sealed class BearingsTests
{
    [Theory]
    [InlineData("close-rate", "More")]
    [InlineData("overdue-rate", "Less")]
    [InlineData("dormancy-rate", "Less")]
    [InlineData("days-to-delivery", "Less")]
    [InlineData("level-share-H", "Neither")]
    [InlineData("opening-prospects", "Neither")]
    public void Of_Kpi_SaysWhichWayIsGood(string kpi, string bearing) =>
        Assert.Equal(bearing, Bearings.Of(SalesStandards.Gps.Kpis.Get(kpi)).ToString());
}

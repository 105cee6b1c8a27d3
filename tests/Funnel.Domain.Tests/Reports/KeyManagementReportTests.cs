using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Report = Funnel.Domain.Tests.Stories.Report;

namespace Funnel.Domain.Tests.Reports;

public sealed class KeyManagementReportTests
{
    private static readonly KeyManagementReport October = Make();

    [Fact]
    public void Rows_OfTheStandard_ComeHeadlineFirst()
    {
        var headline = October.Rows.TakeWhile(row => row.IsHeadline).Select(row => row.Kpi);

        Assert.Equal(SalesStandards.Gps.Headline, headline);
        Assert.Equal(SalesStandards.Gps.Kpis.All.Count, October.Rows.Count);
        Assert.Equal("call-traffic", October.Rows[SalesStandards.Gps.Headline.Count].Kpi.Id);
    }

    [Fact]
    public void Row_OfARate_HoldsEveryGroupAndTheRatioOfSums()
    {
        var row = October.Rows.Single(row => row.Kpi.Id == "close-rate");

        Assert.Equal(["outreach", "phone", "walk-in"], October.Groups.Select(group => group.ToString()));
        Assert.Equal(["1/3", "2/4", "2/7"], row.Groups.Select(value => Report.Text(value!.Value)));
        Assert.Equal("5/14", Report.Text(row.Total));
    }

    [Fact]
    public void Row_WithoutTheDimension_IsLeftOutInTheGroups() =>
        Assert.Equal([null, null, null], October.Rows.Single(row => row.Kpi.Id == "filing-rate").Groups);

    private static KeyManagementReport Make()
    {
        var period = Told.Period("10-01", "10-31");
        var table = SalesStandards.Gps.Figures(Told.October.Facts(period)).By(Dimensions.Channel).Table;
        return KeyManagementReport.Of(table, SalesStandards.Gps);
    }
}

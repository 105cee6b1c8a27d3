using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Reports;

public sealed class OrderConversionTests
{
    private static readonly OrderConversion October = Make();

    [Theory]
    [InlineData("channel", "walk-in 3/7, phone 2/4, outreach 1/3")]
    [InlineData("level-before-order", "O 1/1, H 2/2, A 2/4, B 0/2, C 1/4, N 0/1")]
    [InlineData("age", "0-30 3/7, 31-60 3/7")]
    [InlineData("consultant", "Ann 6/14")]
    public void OrderRate_BySection_IsWorkedOutByHand(string section, string expected)
    {
        Assert.Equal(expected, October.Sections.Single(each => each.Id == section).Of("order-rate"));
        Assert.Equal("6/14", October.Total.Of("order-rate"));
    }

    [Fact]
    public void OrdersSigned_ByAge_AddUpToTheTotal()
    {
        Assert.Equal("0-30 5, 31-60 2", October.Sections[2].Of("orders-signed"));
        Assert.Equal("7", October.Total.Of("orders-signed"));
    }

    [Theory]
    [InlineData(0, "0-30")]
    [InlineData(30, "0-30")]
    [InlineData(31, "31-60")]
    [InlineData(60, "31-60")]
    [InlineData(90, "61-90")]
    [InlineData(91, "91+")]
    public void AgeBand_AtItsEdges_IncludesTheLastDay(int age, string band)
    {
        Assert.Equal(band, AgeBand.Of(age).Code);
        Assert.Equal([band], AgeBand.All.Where(each => each.Contains(age)).Select(each => each.Code));
    }

    private static OrderConversion Make()
    {
        var period = Told.Period("10-01", "10-31");
        return OrderConversion.Of(Told.October.Figures(period), SalesStandards.Gps);
    }
}

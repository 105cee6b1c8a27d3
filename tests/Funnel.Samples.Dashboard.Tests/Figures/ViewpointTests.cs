using Funnel.Samples.Dashboard.Figures;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Figures;

/// <summary>An address says what is not usual on its day: a bookmark of this month means this month later on.</summary>
public sealed class ViewpointTests
{
    private static readonly LocalDate Today = new(2026, 3, 18);

    [Theory]
    [InlineData("", "/")]
    [InlineData("?from=2026-03-01&to=2026-03-31&as-of=2026-03-18", "/")]
    [InlineData("?dealer=D001&from=2026-03-01", "/?dealer=D001")]
    [InlineData("?from=2026-01-01&to=2026-03-31&as-of=2026-03-18", "/?from=2026-01-01&to=2026-03-31")]
    [InlineData(
        "?from=2026-02-01&to=2026-02-28&as-of=2026-02-28", "/?from=2026-02-01&to=2026-02-28&as-of=2026-02-28")]
    [InlineData("?as-of=2026-03-17", "/?from=2026-03-01&to=2026-03-31&as-of=2026-03-17")]
    [InlineData("?from=2026-05-01&to=2026-05-31", "/?from=2026-05-01&to=2026-05-31")]
    [InlineData(
        "?from=2026-03-01&to=2026-03-31&known-on=2026-03-18",
        "/?from=2026-03-01&to=2026-03-31&known-on=2026-03-18")]
    public void Link_OfWhatAnAddressAsks_SaysWhatIsNotUsual(string asked, string said)
    {
        var viewpoint = Read(asked, Today);

        Assert.Equal(said, viewpoint.Link("/"));
        Assert.Equal(viewpoint, Read(said[1..], Today));
    }

    [Fact]
    public void Link_OfThisMonth_MeansTheNextDaysMonthOnTheNextDay() => Assert.Equal(
        Viewpoint.MonthOf(Today.PlusDays(14)), Read(Read("", Today).Link("/")[1..], Today.PlusDays(14)));

    private static Viewpoint Read(string query, LocalDate today)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new(query);
        return ViewpointReading.Read(context.Request.Query, today).Viewpoint;
    }
}

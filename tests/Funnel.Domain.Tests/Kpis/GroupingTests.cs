using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class GroupingTests
{
    private static readonly Story Cards = Story.OfCards(
        """
        A walk-in  10-01 H by Ann at D1 model Fabia   media A | 10-02 order | 10-03 delivered
        B phone    10-02 B by Ann at D1 model Octavia         | 10-20 transferred Bob
        C outreach 10-03 C by Cid at D2 model Fabia wholesale | 11-02 call level A
        """) with
    {
        Dealers = [new(new("D1"), "One", new RegionName("East"))],
    };

    [Fact]
    public void Groups_ByEachDimension_AreWorkedOutByHand()
    {
        var october = Cards.Report("10-01", "10-31", "11-30");

        Assert.Equal("D1 1/2, D2 0/1", october.Split("close-rate", Dimensions.Dealer));
        Assert.Equal(" 0/1, East 1/2", october.Split("close-rate", Dimensions.Region));
        Assert.Equal("Ann 1/1, Bob 0/1, Cid 0/1", october.Split("close-rate", Dimensions.Consultant));
        Assert.Equal("outreach 0/1, phone 0/1, walk-in 1/1", october.Split("close-rate", Dimensions.Channel));
        Assert.Equal(" 0/2, A 1/1", october.Split("close-rate", Dimensions.Media));
        Assert.Equal("Fabia 1/2, Octavia 0/1", october.Split("close-rate", Dimensions.Model));
        Assert.Equal("retail 1/2, wholesale 0/1", october.Split("close-rate", Dimensions.CustomerKind));
        Assert.Equal("B 0/1, C 0/1, H 1/1", october.Split("close-rate", Dimensions.Level));
        Assert.Equal(
            "D1+Fabia 1/1, D1+Octavia 0/1, D2+Fabia 0/1",
            october.Split("close-rate", Dimensions.Dealer, Dimensions.Model));
    }

    [Fact]
    public void Consultant_OfACard_IsItsOwnerAtTheCut()
    {
        Assert.Equal(
            "Ann 1/2, Cid 0/1",
            Cards.Report("10-01", "10-31", "10-19").Split("close-rate", Dimensions.Consultant));
        Assert.Equal(
            "Ann 1/1, Bob 0/1, Cid 0/1",
            Cards.Report("10-01", "10-31", "10-20").Split("close-rate", Dimensions.Consultant));
        Assert.Equal(
            "Ann 1/2", Cards.Report("10-01", "10-02", "10-20").Split("close-rate", Dimensions.Consultant));
    }

    [Fact]
    public void Kpi_WithoutTheDimension_IsInTheTotalAlone()
    {
        var table = Cards.Report("10-01", "10-31").By(Dimensions.Channel);

        Assert.All(table.Groups, group => Assert.DoesNotContain(group.Values, value => value.Kpi.Id == "filing-rate"));
        Assert.Contains(table.Total, value => value.Kpi.Id == "filing-rate");
        Assert.Equal(table.Groups[0].Values.Count, table.Groups[^1].Values.Count);
    }

    [Fact]
    public void Average_OfTheTotal_IsTheRatioOfSums()
    {
        var report = Story.OfCards(
            """
            A phone    10-29 B
            B outreach 10-21 B
            C outreach 10-21 B
            """).Report("10-01", "10-31");

        Assert.Equal("outreach 20/2, phone 2/1", report.Split("average-card-age", Dimensions.Channel));
        Assert.Equal(22.0 / 3, report.Total().Get("average-card-age").Value);
    }

    [Fact]
    public void Month_AsSeries_EvaluatesEachMonthByItself()
    {
        var story = Story.OfCards(
            """
            A phone 10-05 B | 11-20 order | 11-25 delivered
            B phone 10-20 B | 11-30 lost gave-up
            C phone 12-01 C
            """);
        var period = story.Report("10-15", "12-10", "11-30").Period;
        var report = story.Report(period);
        Kpi[] kpis = [report.Catalog.Get("close-rate"), report.Catalog.Get("closing-prospects")];

        var table = SalesStandards.Lotus.Figures(story.ToHistory(), period)
            .Of(kpis)
            .By(Dimensions.Channel, KpiSeries.Month)
            .Table;

        Assert.Equal(["phone / 2010-10", "phone / 2010-11"], table.Groups.Select(group => group.Key.ToString()));
        Assert.Equal(["0/2", "2"], table.Groups[0].Values.Select(Report.Text));
        Assert.Equal(["1/2", "0"], table.Groups[1].Values.Select(Report.Text));
        Assert.Equal(["1/2", "0"], table.Total.Select(Report.Text));
    }

    [Fact]
    public void Week_AsSeries_IsAnIsoWeekThatAMonthMaySplit()
    {
        // 2011-01-01 is the Saturday of the last week of 2010.
        var story = Story.OfCards(
            """
            A phone 2010-12-30 B
            B phone 2011-01-01 B
            C phone 2011-01-03 C
            """);
        var figures = SalesStandards.Gps
            .Figures(story.ToHistory(), new(new(2010, 12, 1), new(2011, 1, 31), new(2011, 1, 9)))
            .Of(story.Report("10-01", "10-31").Catalog.Get("new-prospects"));

        Assert.Equal(["2010-W52 2", "2011-W01 1"], Texts(figures.By(KpiSeries.Week)));
        Assert.Equal(
            ["2010-12 / 2010-W52 1", "2011-01 / 2010-W52 1", "2011-01 / 2011-W01 1"],
            Texts(figures.By(KpiSeries.Month, KpiSeries.Week)));
        Assert.Equal("3", Report.Text(figures.By(KpiSeries.Week).Table.Total[0]));

        static IEnumerable<string> Texts(Figures by) =>
            by.Table.Groups.Select(group => $"{group.Key} {Report.Text(group.Values[0])}");
    }
}

using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class MergedCardsTests
{
    // Bob's card proves a duplicate of Ann's on 10 November, and on 20 November it proves none.
    private static readonly Story Cards = Story.OfCards(
        """
        S phone   10-01 C by Ann next 10-20 | 10-20 call level C
        O walk-in 10-03 B by Bob next 10-12 | 10-05 showroom test-drive next 10-15
          | 10-06 order | 10-08 order-cancelled | 10-18 call level A next 11-05 | 11-10 merged S | 11-20 unmerged
        """);

    [Theory]
    [InlineData("new-prospects", "2", "1")]
    [InlineData("closing-prospects", "2", "1")]
    [InlineData("new-walk-in-prospects", "1", "0")]
    [InlineData("overall-visit-rate", "1/2", "1/1")]
    [InlineData("return-visit-rate", "1/1", "1/1")]
    [InlineData("first-visit-rate", "0/1", "1/1")]
    [InlineData("test-drive-rate", "1/2", "1/1")]
    [InlineData("orders-signed", "1", "1")]
    [InlineData("orders-cancelled", "1", "1")]
    [InlineData("days-to-order", "3/1", "5/1")]
    [InlineData("contacts-per-prospect", "3/2", "3/1")]
    [InlineData("contact-coverage-rate", "2/2", "1/1")]
    [InlineData("level-upgrades", "1", "1")]
    [InlineData("follow-up-timeliness-rate", "2/3", "2/3")]
    [InlineData("level-share-C", "1/2", "1/1")]
    [InlineData("level-share-A", "1/2", "0/1")]
    [InlineData("average-card-age", "58/2", "30/1")]
    public void October_SeenBeforeDuringAndAfterTheMerge_CountsWhatStands(string id, string apart, string merged)
    {
        Assert.Equal(apart, Cards.Report("10-01", "10-31")[id]);
        Assert.Equal(apart, Cards.Report("10-01", "10-31", "11-09")[id]);
        Assert.Equal(merged, Cards.Report("10-01", "10-31", "11-10")[id]);
        Assert.Equal(merged, Cards.Report("10-01", "10-31", "11-19")[id]);
        Assert.Equal(apart, Cards.Report("10-01", "10-31", "11-20")[id]);
    }

    [Fact]
    public void Level_OfTheSurvivor_RisesOnTheDayOfTheMerge()
    {
        Assert.Equal("1/1", Cards.Report("11-01", "11-09", "11-10")["level-share-C"]);
        Assert.Equal("1/1", Cards.Report("11-01", "11-10", "11-10")["level-share-A"]);
    }

    // O's call and its due date are older than S, which is filed on the 10th at B.
    [Fact]
    public void Flows_OlderThanASurvivorFiledLater_CountOnTheirOwnDayUnderItsFilingLevel()
    {
        var october = Story.OfCards(
            """
            S phone   10-10 B | 10-12 call level A
            O walk-in 10-01 C next 10-03 | 10-03 call next 10-30 | 10-20 merged S
            """);

        var firstDays = october.Report("10-01", "10-05", "10-31");
        Assert.Equal("B 1", firstDays.Split("contacts", Dimensions.Level));
        Assert.Equal("B 1/1", firstDays.Split("follow-up-completion-rate", Dimensions.Level));
        Assert.Equal("0", firstDays["new-prospects"]);
        Assert.Equal("A 2", october.Report("10-01", "10-31").Split("contacts", Dimensions.Level));
    }

    [Fact]
    public void PendingDueDate_OfTheOther_GoesAlongAndDoesNotLapse()
    {
        Assert.Equal("0/1", Cards.Report("11-01", "11-30", "11-15")["follow-up-completion-rate"]);
        Assert.Equal("S@2010-11-05", Cards.Report("11-01", "11-30", "11-15")
            .Members("follow-up-completion-rate", Domain.Kpis.KpiSide.Denominator));
    }
}

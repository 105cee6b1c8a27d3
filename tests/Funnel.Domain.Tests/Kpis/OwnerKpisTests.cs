using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class OwnerKpisTests
{
    // Due 3 and 8 October, 1 November, 1 January; windows to 3 and 11 October, 8 November, 15 January.
    private static readonly Story October = Story
        .OfCards("C walk-in 09-01 H by Ann | 09-02 order | 10-01 delivered")
        .WithOwners(
            """
            C 10-03
            C 10-11
            C 11-09
            """,
            "C 10-05 Bob");

    [Theory]
    [InlineData("10-01", "10-31", "10-31", "2/2")]
    [InlineData("10-01", "10-31", "10-10", "1/1")]
    [InlineData("10-01", "10-31", "10-11", "2/2")]
    [InlineData("11-01", "11-30", "11-07", "0/0")]
    [InlineData("11-01", "11-30", "11-08", "0/1")]
    [InlineData("10-01", "10-31", "10-07", "1/1")]
    [InlineData("10-01", "10-02", "10-31", "0/0")]
    [InlineData("11-01", "11-30", "11-30", "0/1")]
    [InlineData("2011-01-01", "2011-01-31", "2011-01-31", "1/1")]
    public void OwnerContactRate_OfADelivery_FollowsItsWindows(string from, string to, string asOf, string expected) =>
        Assert.Equal(expected, October.Report(from, to, asOf)["owner-contact-rate"]);

    // The second contact, due on the 8th, is made on the 9th; its window closes on the 11th.
    [Theory]
    [InlineData("10-08", "1/1")]
    [InlineData("10-09", "2/2")]
    [InlineData("10-10", "2/2")]
    public void OwnerContactRate_MadeInAnOpenWindow_CountsFromThatDay(string asOf, string expected) => Assert.Equal(
        expected,
        Story.OfCards("C walk-in 09-01 H | 09-02 order | 10-01 delivered").WithOwners("C 10-03\nC 10-09")
            .Report("10-01", "10-31", asOf)["owner-contact-rate"]);

    // Due on 3 and 8 October; of several transfers the latest up to the due day counts, however they are entered.
    [Theory]
    [InlineData("C 10-05 Bob", "Ann 1/1, Bob 0/1")]
    [InlineData("C 10-08 Bob", "Ann 1/1, Bob 0/1")]
    [InlineData("C 10-09 Bob", "Ann 1/2")]
    [InlineData("C 10-07 Cid\nC 10-05 Bob", "Ann 1/1, Cid 0/1")]
    public void Owner_HandedOver_MissesAtTheNewConsultant(string transfers, string expected) => Assert.Equal(
        expected,
        Story.OfCards("C walk-in 09-01 H | 09-02 order | 10-01 delivered").WithOwners("C 10-03", transfers)
            .Report("10-01", "10-31").Split("owner-contact-rate", Dimensions.Consultant));

    [Fact]
    public void Owner_HandedOverOnTheDaySeen_IsWithTheNewConsultant() => Assert.Equal(
        "Ann 1/1, Bob 1/1",
        Story.OfCards("C walk-in 09-01 H | 09-02 order | 10-01 delivered")
            .WithOwners("C 10-03\nC 10-08", "C 10-08 Bob")
            .Report("10-01", "10-31", "10-08").Split("owner-contact-rate", Dimensions.Consultant));

    [Fact]
    public void OwnerContactRate_DeliveredOn31January_IsDueAtTheEndOfFebruary()
    {
        var story = Story.OfCards("C walk-in 01-01 H | 01-02 order | 01-31 delivered").WithOwners("C 03-07");

        Assert.Equal("0/2", story.Report("02-01", "02-28")["owner-contact-rate"]);
        Assert.Equal("1/3", story.Report("02-01", "02-28", "03-07")["owner-contact-rate"]);
        Assert.Equal("C@2010-02-28", story.Report("02-01", "02-28", "03-07").Members("owner-contact-rate"));
    }

    [Fact]
    public void OwnerContactRate_TwoContactsInOneWindow_CountOnce()
    {
        var story = Story.OfCards("C walk-in 09-01 H | 09-02 order | 10-01 delivered").WithOwners("C 10-01\nC 10-02");

        Assert.Equal("1/2", story.Report("10-01", "10-31")["owner-contact-rate"]);
    }

    [Fact]
    public void Owner_HandedOver_CountsForItsConsultantOnTheDueDay()
    {
        Assert.Equal(
            "Ann 1/1, Bob 1/1", October.Report("10-01", "10-31").Split("owner-contact-rate", Dimensions.Consultant));
        Assert.Equal(
            "Ann 1/1", October.Report("10-01", "10-31", "10-04").Split("owner-contact-rate", Dimensions.Consultant));
        Assert.Equal("Ann 1/1", October.Report("10-01", "10-31").Split("close-rate", Dimensions.Consultant));
    }
}

using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class VisitKpisTests
{
    // D came twice on one day, which is one visit; G drove at home; I came when October was over.
    private static readonly Story Cards = Story.OfCards(
        """
        A walk-in  09-10 B
        B walk-in  09-12 B | 10-03 showroom
        C phone    09-15 B | 10-01 call
        D phone    09-16 B | 10-05 showroom test-drive | 10-05 showroom
        E outreach 10-02 C | 10-20 showroom
        F phone    10-03 C | 10-09 showroom | 10-11 showroom
        G phone    10-04 C | 10-05 home-visit test-drive
        H walk-in  10-06 A test-drive
        I outreach 10-07 N | 11-01 showroom test-drive
        """);

    [Theory]
    [InlineData("overall-visit-rate", "6/9", "A B D E F H")]
    [InlineData("new-overall-visit-rate", "3/5", "E F H")]
    [InlineData("first-visit-rate", "3/6", "D E F")]
    [InlineData("new-first-visit-rate", "2/4", "E F")]
    [InlineData("return-visit-rate", "2/6", "B F")]
    [InlineData("new-return-visit-rate", "1/3", "F")]
    [InlineData("test-drive-rate", "3/9", "D G H")]
    [InlineData("new-test-drive-rate", "2/5", "G H")]
    [InlineData("phone-arrival-rate", "1/2", "F")]
    public void Rate_OfOctober_IsWorkedOutByHand(string id, string expected, string numerator)
    {
        var october = Cards.Report("10-01", "10-31");

        Assert.Equal(expected, october[id]);
        Assert.Equal(numerator, october.Members(id));
    }

    [Theory]
    [InlineData("overall-visit-rate", "7/9")]
    [InlineData("new-first-visit-rate", "3/4")]
    [InlineData("test-drive-rate", "4/9")]
    [InlineData("visited-share", "6/9")]
    public void Rate_OfOctoberSeenLater_CountsTheLaterVisit(string id, string expected) =>
        Assert.Equal(expected, Cards.Report("10-01", "10-31", "11-01")[id]);

    [Fact]
    public void ReturnVisit_OnTheDaySeen_Counts() => Assert.Equal(
        "1/1",
        Story.OfCards("A walk-in 10-01 B | 10-05 showroom")
            .Report("10-01", "10-31", "10-05")["return-visit-rate"]);

    // Two consultants writing down one visit are not a customer coming back.
    [Theory]
    [InlineData("K1 walk-in 10-04 B | 10-04 showroom presentation test-drive by Bob next 10-08", "0/1")]
    [InlineData("K1 walk-in 10-04 B | 10-05 showroom presentation test-drive by Bob next 10-08", "1/1")]
    [InlineData("S phone 10-01 B | 10-05 showroom\nO phone 10-02 B | 10-05 showroom | 10-10 merged S", "0/1")]
    [InlineData("S phone 10-01 B | 10-05 showroom\nO phone 10-02 B | 10-06 showroom | 10-10 merged S", "1/1")]
    public void ReturnVisit_OnTheDayOfTheFirst_IsTheSameVisit(string cards, string expected) =>
        Assert.Equal(expected, Story.OfCards(cards).Report("10-01", "10-31")["return-visit-rate"]);

    [Theory]
    [InlineData("overall-visit-rate", "4/8")]
    [InlineData("return-visit-rate", "1/4")]
    public void Rate_OfOctoberSeenOnTheFifth_CountsTheDayItself(string id, string expected) =>
        Assert.Equal(expected, Story.OfCards(
            """
            A walk-in  09-10 B
            B walk-in  09-12 B | 10-03 showroom
            C phone    09-15 B
            D phone    09-16 B | 10-05 showroom | 10-05 showroom
            E outreach 10-02 C | 10-06 showroom
            F phone    10-03 C
            G phone    10-04 C
            H walk-in  10-05 A
            I outreach 10-07 N
            """).Report("10-01", "10-31", "10-05")[id]);
}

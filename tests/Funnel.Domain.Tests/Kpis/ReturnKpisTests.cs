using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class ReturnKpisTests
{
    private static readonly Story Cards = Story.OfCards(
        """
        L walk-in 09-01 B | 10-05 lost gave-up
        M walk-in 09-01 B | 10-06 lost gave-up
        N walk-in 09-01 B | 09-30 lost gave-up
        X phone   10-20 B returns L
        Y phone   11-02 B returns M
        Z phone   10-31 B returns N
        """);

    [Theory]
    [InlineData("10-19", "0", "", "0/2", "")]
    [InlineData("10-31", "2", "X Z", "1/2", "L")]
    [InlineData("11-02", "2", "X Z", "2/2", "L M")]
    public void Returns_OfOctober_AreThoseFiledByTheDay(
        string asOf, string returned, string members, string rate, string lost)
    {
        var report = Cards.Report("10-01", "10-31", asOf);

        Assert.Equal(returned, report["returned-prospects"]);
        Assert.Equal(members, report.Members("returned-prospects"));
        Assert.Equal(rate, report["lost-return-rate"]);
        Assert.Equal(lost, report.Members("lost-return-rate"));
    }

    [Theory]
    [InlineData("10-24", "D", "1/1")]
    [InlineData("10-25", "S", "1/1")]
    public void Return_OfADuplicate_GoesToASurvivorThatHasNone(string asOf, string returned, string rate)
    {
        var report = Story.OfCards(
            """
            L walk-in 09-01 B | 10-05 lost gave-up
            S phone   10-10 B
            D phone   10-20 B returns L | 10-25 merged S
            """).Report("10-01", "10-31", asOf);

        Assert.Equal(returned, report.Members("returned-prospects"));
        Assert.Equal(rate, report["lost-return-rate"]);
    }

    [Fact]
    public void Return_OfADuplicateWhoseSurvivorHasOne_IsNone()
    {
        var report = Story.OfCards(
            """
            K walk-in 09-01 B | 10-04 lost gave-up
            L walk-in 09-01 B | 10-05 lost gave-up
            S phone   10-10 B returns K
            D phone   10-20 B returns L | 10-25 merged S
            """).Report("10-01", "10-31");

        Assert.Equal("S", report.Members("returned-prospects"));
        Assert.Equal("K", report.Members("lost-return-rate"));
        Assert.Equal("1/2", report["lost-return-rate"]);
    }

    [Fact]
    public void Return_ToAnotherDealersCard_IsNotItsReturn() => Assert.Equal(
        "0/1",
        Story.OfCards(
            """
            L walk-in 09-01 B at D2 | 10-05 lost gave-up
            X phone   10-20 B returns L
            """).Report("10-01", "10-31")["lost-return-rate"]);
}

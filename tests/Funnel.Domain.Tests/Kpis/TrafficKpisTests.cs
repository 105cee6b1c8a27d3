using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class TrafficKpisTests
{
    // T10 is no sales contact; T11 and T12 lie a minute outside October; T1 stays ten minutes and not more.
    private static readonly Report October = Story.OfTraffic(
        """
        T1  visit 10-01T10:00 10:10:00 first filed invited driven media A
        T2  visit 10-01T11:00 11:10:30 first filed invited
        T3  visit 10-02T09:00 again follow-up
        T4  visit 10-03T09:00 09:45 first none media A
        T5  visit 10-03T10:00 10:09 first follow-up
        T6  visit 10-04T10:00 10:30 filed
        T7  call  10-05T10:00 filed by Bob
        T8  call  10-06T10:00 follow-up
        T9  call  10-07T10:00 none
        T10 call  10-07T11:00 11:30 service none
        T11 visit 09-30T23:59 first filed
        T12 visit 11-01T00:00 first filed
        T13 visit 10-31T23:59 11-01T00:20 again none driven
        """).Report("10-01", "10-31", "11-30");

    [Theory]
    [InlineData("showroom-traffic", "10")]
    [InlineData("call-traffic", "3")]
    [InlineData("visit-traffic", "7")]
    [InlineData("daily-showroom-traffic", "10/31")]
    [InlineData("new-traffic", "7")]
    [InlineData("filing-rate", "4/7")]
    [InlineData("call-retention-rate", "2/3")]
    [InlineData("visit-retention-rate", "2/3")]
    [InlineData("information-retention-rate", "4/6")]
    [InlineData("effective-reception-rate", "4/7")]
    [InlineData("repeat-visit-share", "2/7")]
    [InlineData("visit-test-drive-rate", "2/7")]
    [InlineData("test-drive-invitation-rate", "2/7")]
    [InlineData("registration-rate", "5/7")]
    public void Total_OfOctober_IsWorkedOutByHand(string id, string expected) => Assert.Equal(expected, October[id]);

    [Theory]
    [InlineData("filing-rate", KpiSide.Numerator, "T1 T2 T6 T7")]
    [InlineData("filing-rate", KpiSide.Denominator, "T1 T13 T2 T4 T6 T7 T9")]
    [InlineData("visit-retention-rate", KpiSide.Denominator, "T1 T2 T4")]
    [InlineData("information-retention-rate", KpiSide.Denominator, "T1 T2 T4 T7 T8 T9")]
    [InlineData("effective-reception-rate", KpiSide.Numerator, "T13 T2 T4 T6")]
    [InlineData("repeat-visit-share", KpiSide.Numerator, "T13 T3")]
    [InlineData("daily-showroom-traffic", KpiSide.Denominator, "T1 T13 T2 T3 T4 T5 T6 T7 T8 T9")]
    public void Members_OfASide_AreItsRecords(string id, KpiSide side, string expected) =>
        Assert.Equal(expected, October.Members(id, side));

    [Fact]
    public void Days_OfDailyTraffic_EndWithTheAsOfDate()
    {
        var story = Story.OfTraffic(
            """
            T1 visit 10-01T10:00 first filed
            T2 visit 10-10T10:00 first filed
            T3 visit 10-11T10:00 first filed
            """);

        Assert.Equal("2/10", story.Report("10-01", "10-31", "10-10")["daily-showroom-traffic"]);
        Assert.Equal("2", story.Report("10-01", "10-31", "10-10")["showroom-traffic"]);
    }

    [Fact]
    public void Days_OfDailyTraffic_AreTheSameInEveryGroup() => Assert.Equal(
        "Ann 9/31, Bob 1/31", October.Split("daily-showroom-traffic", Dimensions.Consultant));

    [Fact]
    public void Media_OfTraffic_IsEmptyWhereNotNoted() => Assert.Equal(
        " 3/5, A 1/2", October.Split("filing-rate", Dimensions.Media));

    [Fact]
    public void Rates_WithoutTraffic_HaveNoValue()
    {
        var nothing = Story.OfTraffic("").Report("10-01", "10-31");

        Assert.Equal("0/0", nothing["filing-rate"]);
        Assert.Null(nothing.Total().Get("filing-rate").Value);
        Assert.Equal(0, nothing.Total().Get("showroom-traffic").Value);
        Assert.Equal(0, nothing.Total().Get("daily-showroom-traffic").Value);
    }
}

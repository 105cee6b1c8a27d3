using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Guide;

public sealed class GuideTimesTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly Story Cards = Story.OfCards(
        """
        A phone 10-01 B by Ann | 10-03 order | 10-05 delivered
        B phone 10-01 B by Ann | 10-11 lost gave-up
        C phone 10-01 B by Bob
        """);

    [Fact]
    public void Times_OfTwoConsultants_AreACurveForEach()
    {
        var (report, lost) = GuideTimes.Times(SalesStandards.Gps, Cards.ToHistory(), October);

        Assert.Equal(["Ann", "Bob"], report.Groups.Select(group => group.Key.ToString()));
        Assert.Equal((0.5, 2), (report.Groups[0].Curve.On(30).ReachedShare, report.Groups[0].Curve.DayReaching(0.5)));
        Assert.Equal(1 / 3.0, lost!.Value, 12);
    }

    [Fact]
    public void Parts_OfANetwork_AddUp()
    {
        var other = Story.OfCards("D phone 09-20 B by Cid | 10-01 order").ToHistory();

        var (network, fresh, waiting) = GuideTimes.Parts(Cards.ToHistory(), other, SalesStandards.Gps, October);

        Assert.Equal((2L, 2L, 1L), (network.Count, fresh, waiting));
    }

    [Fact]
    public void Kept_Columns_TellWhatTheHistoryDoes()
    {
        var dealers = GuideTimes.Kept(SalesStandards.Gps, Cards.ToHistory(), October);

        Assert.Equal(1 / 3.0, Assert.Single(dealers.Groups).Curve.On(30).ReachedShare!.Value, 12);
    }
}

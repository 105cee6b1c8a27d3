using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Guide;

public sealed class GuideBasesTests
{
    private static readonly Story October = Story.OfCards(WindowKpisTests.October);

    [Fact]
    public void Bases_OfOctober_AreTheRateAndItsBridge()
    {
        var (rate, bridge) = GuideBases.Bases(SalesStandards.Gps, October.ToHistory());

        Assert.Equal((1L, 3L), (rate.Numerator, rate.Denominator));
        Assert.Equal(["immature", "late"], bridge.Lines.Select(line => line.Id));
    }

    // On 15 November A and B, filed on 1 October, have been there for 45 days; C, D and E have not.
    [Fact]
    public void Own_ConversionOfFortyFiveDays_LeavesOutThree()
    {
        var (maturity, strict, first, driven) =
            GuideBases.Own(October.Report("10-01", "10-31", "11-15").Figures);

        Assert.Equal(new(IsComplete: true, IsSettled: true, ImmatureShare: 0.6), maturity);
        Assert.Equal((Reliability.Small, 5, 0L), (strict, first, driven));
    }

    // On the last of October the two cards of its first day have been there for thirty days, and A is delivered.
    [Fact]
    public void Relied_OnTwoCards_IsSmallAndHasNothingToCompareWith()
    {
        var (reliability, interval, difference) = GuideBases.Relied(SalesStandards.Gps, October.ToHistory());

        Assert.Equal(Reliability.Small, reliability);
        Assert.Equal(0.0945, interval!.Value.Low, 4);
        Assert.Equal("no-value", difference.Refusal?.Code);
    }
}

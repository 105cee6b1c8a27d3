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

using Funnel.Domain.Cards;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Cards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about the two clocks tell what they should.</summary>
public sealed class GuideClocksTests
{
    [Fact]
    public void Clocks_ADeliveryWrittenDownAfterTheClose_IsInTheFigureOfToday()
    {
        var story = Story.OfCards("K-1 phone 10-04 B | 10-08 order | 10-20 delivered @11-05\nK-2 phone 10-05 B");

        var (reported, today, lines) = GuideClocks.Clocks(SalesStandards.Gps, story.ToHistory());

        Assert.Equal((0L, 1L, 1), (reported.Numerator, today.Numerator, lines));
    }

    [Fact]
    public void Recorded_BeforeItsCorrection_IsTheCardAsItWasKnown()
    {
        var cards = GuideClocks.Recorded(Desk.Rules, CardLine.Read("K-1 phone 10-04 B").Filing);

        Assert.Equal(CardState.Delivered, Assert.Single(cards).Status.State);
    }

    [Fact]
    public void Closed_OfAHistoryThatOnlyGrew_IsIntact()
    {
        var history = Story.OfCards("K-1 phone 10-04 B | 10-08 order @11-20").ToHistory();

        Assert.Empty(GuideClocks.Closed(SalesStandards.Gps, history, history));
    }
}

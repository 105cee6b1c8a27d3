using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
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
    public void Closed_OfAHistoryThatOnlyGrew_IsIntactAndTouchedByACorrection()
    {
        var history = Story.OfCards("K-1 phone 10-04 B | 10-08 order #o1 | 10-09 delivered @11-20").ToHistory();

        var (altered, corrected, touched) = GuideClocks.Closed(
            SalesStandards.Gps,
            history,
            history,
            new("K-1"),
            new("o1", CorrectionCause.WrongDate, new() { RecordedOn = Words.DayOf("12-01") }));

        Assert.Empty(altered);
        Assert.Equal(10, Assert.Single(corrected.MonthsTouched).Month.Month);
        Assert.Equal(0, touched);
    }

    [Fact]
    public void Summed_LinesOfARestatement_AreTheRowsThatChangedIt()
    {
        var story = Story.OfCards("K-1 phone 10-04 B by Ann | 10-08 order | 10-20 delivered @11-05");

        var sums = GuideClocks.Summed(SalesStandards.Gps, story.ToHistory());

        Assert.Equal(1, sums["entered-after-close", "Ann"].Values[0].Numerator);
    }

    [Fact]
    public void Complete_ThreeDaysAfterAMonth_IsWhatIsWrittenDownByThen()
    {
        var story = Story.OfCards("K-1 phone 10-04 B | 10-08 call | 10-09 call @11-03 | 10-20 call @11-05");

        Assert.Equal(0.75, GuideClocks.Complete(story.ToHistory()));
    }
}

using Funnel.Domain.Cards;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Intent;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Cards;

public sealed class LevelClockTests
{
    [Theory]
    [InlineData("K1 walk-in 01-01 imminent", "01-01")]
    [InlineData("K1 walk-in 01-01 imminent | 03-29 call level intending", "03-29")]
    [InlineData("K1 walk-in 01-01 imminent | 03-29 call level intending | 03-30 call level imminent", "01-01")]
    [InlineData("K1 walk-in 01-01 imminent | 03-29 call level intending | 04-04 call level imminent", "01-01")]
    [InlineData("K1 walk-in 01-01 imminent | 03-29 call level intending | 04-05 call level imminent", "04-05")]
    [InlineData(
        "K1 walk-in 01-01 imminent | 03-29 call level intending | 03-30 call level watching | 04-01 call level "
            + "imminent",
        "01-01")]
    [InlineData("K1 walk-in 01-01 imminent | 02-01 call level imminent", "01-01")]
    [InlineData(
        "K1 walk-in 01-01 imminent | 03-29 call level intending | 03-30 call level imminent | 06-01 call level "
            + "intending | 06-03 call level imminent",
        "01-01")]
    [InlineData("K1 walk-in 01-01 imminent | 02-01 order | 05-20 order-cancelled", "05-20")]
    [InlineData(
        "K1 walk-in 01-01 imminent | 02-01 call level intending | 02-02 order | 02-03 order-cancelled | 02-04 call "
            + "level imminent",
        "02-04")]
    [InlineData(
        "K1 walk-in 01-01 imminent | 02-01 order | 05-20 order-cancelled | 05-21 call level intending | 05-22 call "
            + "level imminent",
        "05-20")]
    public void LevelSince_DrmTier_SurvivesADipAndStartsAnewWithACancellation(string line, string since) =>
        Assert.Equal(Words.DayOf(since), CardOf(line, LevelScales.Drm).Status.LevelSince);

    [Theory]
    [InlineData("K1 walk-in 10-01 H", "H", "H")]
    [InlineData("K1 walk-in 10-01 H | 10-05 order", "O", "H")]
    [InlineData("K1 walk-in 10-01 H | 10-05 order | 10-06 call level A", "O", "A")]
    [InlineData("K1 walk-in 10-01 H | 10-05 order | 10-06 call level A | 10-07 order-cancelled", "A", "A")]
    [InlineData("K1 walk-in 10-01 H | 10-05 order | 10-09 delivered", "O", "H")]
    [InlineData("K1 walk-in 10-01 H | 10-05 order | 10-09 lost gave-up", "H", "H")]
    public void Level_LotusCardWhileOrdered_IsO(string line, string shown, string recorded)
    {
        var status = CardOf(line, LevelScales.Lotus).Status;

        Assert.Equal((shown, recorded), (status.Level.Value, status.RecordedLevel.Value));
    }

    [Fact]
    public void LevelSince_WhileOrdered_IsTheOrderWhereItIsShown()
    {
        Assert.Equal(
            Words.DayOf("10-05"), CardOf("K1 walk-in 10-01 H | 10-05 order", LevelScales.Lotus).Status.LevelSince);
        Assert.Equal(
            Words.DayOf("10-01"), CardOf("K1 walk-in 10-01 H | 10-05 order", LevelScales.Gps).Status.LevelSince);
    }

    [Fact]
    public void Level_OtherSchemesWhileOrdered_IsTheRecordedOne()
    {
        Assert.Equal("H", CardOf("K1 walk-in 10-01 H | 10-05 order", LevelScales.Gps).Status.Level.Value);
        Assert.Equal(
            "watching", CardOf("K1 walk-in 10-01 watching | 10-05 order", LevelScales.Drm).Status.Level.Value);
    }

    [Fact]
    public void Transfers_OfOneDay_CountAsOneFromTheFirstOwnerToTheLast()
    {
        var story = CardOf(
            "K1 walk-in 10-01 H by Ann | 10-05 transferred Bob | 10-05 transferred Cid | 10-07 transferred Bob | 10-07 "
                + "transferred Cid",
            LevelScales.Gps).StoryUntil(Desk.Today);

        Assert.Equal([new CardTransfer(Words.DayOf("10-05"), new("Ann"), new("Cid"))], story.Transfers);
    }

    private static CustomerCard CardOf(string line, LevelScale scale)
    {
        var (filing, events) = CardLine.Read(line);
        var rules = new CardRules(scale, DormancyRules.Gps);
        return events.Aggregate(
            Answer.Made(CustomerCard.File(filing, Desk.Today, rules)),
            (card, e) => Answer.Made(card.Move(e, Desk.Today, rules)));
    }
}

using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.Intent;

public sealed class LevelScalesTests
{
    [Theory]
    [InlineData("gps", "O H A B C N")]
    [InlineData("lotus", "O H A B C")]
    [InlineData("drm", "imminent intending watching")]
    public void Get_EachScheme_ListsItsLevelsBestFirst(string code, string levels) =>
        Assert.Equal(levels, string.Join(' ', LevelScales.Get(code).Levels.Select(l => l.Code.Value)));

    [Fact]
    public void Get_UnknownCode_NamesIt()
    {
        var failure = Assert.Throws<KeyNotFoundException>(() => LevelScales.Get("abc"));

        Assert.Contains("'abc'", failure.Message, StringComparison.Ordinal);
        Assert.False(LevelScales.TryGet("abc", out _));
    }

    [Fact]
    public void Constructor_NoLevelOrOneTwice_Throws()
    {
        var hot = new Level(new("hot"), new("热", "hot"), Source.Ours);

        Assert.Throws<ArgumentException>(() => new LevelScale(new("无", "none")));
        Assert.Throws<ArgumentException>(() => new LevelScale(new("两级", "two levels"), hot, hot));
    }

    [Fact]
    public void All_EveryScale_IsFoundUnderItsCode() =>
        Assert.All(LevelScales.All, scale => Assert.Same(scale, LevelScales.Get(scale.Code)));

    [Fact]
    public void Gps_Windows_AreThePrintedOnes() => Assert.Equal(
        [null, Period.FromDays(15), Period.FromDays(15), Period.FromMonths(1), Period.FromMonths(3), null],
        LevelScales.Gps.Levels.Select(l => l.BuysWithin));

    [Fact]
    public void Gps_NoLevel_SetsAContactInterval() =>
        Assert.All(LevelScales.Gps.Levels, level => Assert.Null(level.ContactInterval));

    [Fact]
    public void Lotus_WindowsAndIntervals_AreThePrintedOnes()
    {
        Assert.Equal(
            [null, Period.FromDays(7), Period.FromDays(15), Period.FromMonths(1), null],
            LevelScales.Lotus.Levels.Select(l => l.BuysWithin));
        Assert.Equal([7, 2, 4, 7, 15], LevelScales.Lotus.Levels.Select(l => l.ContactInterval!.Days));
    }

    [Fact]
    public void Drm_WindowsAndIntervals_AreThePrintedOnes()
    {
        Assert.Equal(
            [Period.FromMonths(3), Period.FromMonths(6), null],
            LevelScales.Drm.Levels.Select(l => l.BuysWithin));
        Assert.Equal(
            [Period.FromWeeks(1), Period.FromMonths(1), null],
            LevelScales.Drm.Levels.Select(l => l.ContactInterval));
    }

    [Theory]
    [InlineData("contract-signed", "O")]
    [InlineData("model-fixed", "A")]
    [InlineData("payment-and-delivery-given", "H")]
    [InlineData("asks-help-with-old-car", "C")]
    [InlineData("came-again", "B")]
    public void LevelVouchedBy_Lotus_IsTheCoolestThatListsIt(string criterion, string level) =>
        Assert.Equal(level, LevelScales.Lotus.LevelVouchedBy(IntentCriteria.Get(criterion))!.Code.Value);

    [Fact]
    public void LevelVouchedBy_ScaleWithoutTheCriterion_IsNull() =>
        Assert.Null(LevelScales.Gps.LevelVouchedBy(IntentCriteria.CameAgain));

    [Theory]
    [InlineData(PurchaseFactors.Confidence | PurchaseFactors.Need | PurchaseFactors.Power, "H A")]
    [InlineData(PurchaseFactors.Need | PurchaseFactors.Power, "B")]
    [InlineData(PurchaseFactors.Confidence | PurchaseFactors.Power, "C")]
    [InlineData(PurchaseFactors.Confidence | PurchaseFactors.Need, "")]
    [InlineData(PurchaseFactors.None, "")]
    public void LevelsWith_LotusFactors_AreThePrintedLevels(PurchaseFactors factors, string levels) =>
        Assert.Equal(levels, string.Join(' ', LevelScales.Lotus.LevelsWith(factors).Select(l => l.Code.Value)));

    [Fact]
    public void All_Criteria_AreListedByLotus() => Assert.Equal(
        IntentCriteria.All.ToHashSet(),
        LevelScales.Lotus.Levels.SelectMany(l => l.Criteria).ToHashSet());

    [Fact]
    public void All_KeyQuestionsAndCriteria_AreFoundUnderDistinctCodes()
    {
        Assert.Equal(7, KeyQuestions.All.Select(q => q.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(16, IntentCriteria.All.Select(c => c.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(KeyQuestions.All, question => Assert.Same(question, KeyQuestions.Get(question.Code)));
        Assert.All(IntentCriteria.All, criterion => Assert.Same(criterion, IntentCriteria.Get(criterion.Code)));
        Assert.Throws<KeyNotFoundException>(() => KeyQuestions.Get("abc"));
        Assert.Throws<KeyNotFoundException>(() => IntentCriteria.Get("abc"));
    }
}

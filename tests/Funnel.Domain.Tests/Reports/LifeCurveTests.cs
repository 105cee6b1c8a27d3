using Funnel.Domain.Facts;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Tests.Reports;

public sealed class LifeCurveTests
{
    // Weeks in remission under 6-MP (Freireich and others 1963); of 21 patients 9 relapsed.
    private static readonly LifeCurve Freireich = LifeCurve.Of(Tables.Of(
        "6r 6r 6r 6+ 7r 9+ 10r 10+ 11+ 13r 16r 17+ 19+ 20+ 22r 23r 25+ 32+ 32+ 34+ 35+"));

    // 1/8 on day 0; 1/8 lost of 7; 1/8 of 6, one out of sight; of 4 one each: 5/32; of the last one 10/32.
    private static readonly LifeCurve Mixed = LifeCurve.Of(Tables.Of("0r 2l 3r 3+ 5r 5l 6+ 9r"));

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 0.1429)]
    [InlineData(7, 0.1933)]
    [InlineData(10, 0.2471)]
    [InlineData(13, 0.3098)]
    [InlineData(16, 0.3725)]
    [InlineData(22, 0.4622)]
    [InlineData(23, 0.5518)]
    [InlineData(35, 0.5518)]
    public void Share_OfThePublishedRemissions_IsWhatWasPublished(int week, double relapsed) =>
        Assert.Equal(relapsed, Freireich.Share(SpellOutcome.Reached, week)!.Value, 4);

    [Fact]
    public void Quartiles_OfThePublishedRemissions_AreWhatWasPublished() => Assert.Equal(
        (13, 23, null),
        (Freireich.DayReaching(0.25), Freireich.DayReaching(0.5), Freireich.DayReaching(0.75)));

    // Of 305 patients the first nine to go, in months: dead of the disease, of something else, or out of sight
    // (Satagopan and others 2004, table 2; in per cent with one decimal). Each step's own incidence is 0.3.
    [Theory]
    [InlineData(7, 305, 100.0, 0, 0)]
    [InlineData(10, 304, 99.7, 1, 0)]
    [InlineData(16, 302, 99.3, 2, 0)]
    [InlineData(18, 301, 99.0, 2, 1)]
    [InlineData(23, 300, 98.7, 3, 1)]
    [InlineData(26, 298, 98.3, 3, 2)]
    [InlineData(27, 297, 98.0, 4, 2)]
    public void On_ThePublishedCompetingRisks_IsWhatWasPublished(
        int month, long atRisk, double alive, int ofTheDisease, int ofElse)
    {
        var others = string.Join(' ', Enumerable.Repeat("60+", 296));
        var on = LifeCurve.Of(Tables.Of($"7+ 10r 14+ 16r 18l 23r 24+ 26l 27r {others}")).On(month);

        Assert.Equal(atRisk, on.AtRisk);
        Assert.Equal(alive, 100 * on.OpenShare!.Value, 1);
        Assert.Equal(0.33 * ofTheDisease, 100 * on.ReachedShare!.Value, 2);
        Assert.Equal(0.33 * ofElse, 100 * on.EndedShare!.Value, 2);
    }

    [Theory]
    [InlineData(0, 8, 1 / 8.0, 0)]
    [InlineData(2, 7, 1 / 8.0, 1 / 8.0)]
    [InlineData(3, 6, 2 / 8.0, 1 / 8.0)]
    [InlineData(5, 4, 13 / 32.0, 9 / 32.0)]
    [InlineData(7, 1, 13 / 32.0, 9 / 32.0)]
    [InlineData(9, 1, 23 / 32.0, 9 / 32.0)]
    [InlineData(30, 0, 23 / 32.0, 9 / 32.0)]
    public void On_WithTwoWaysOfEnding_SharesOneRiskSet(int day, long atRisk, double reached, double ended)
    {
        var on = Mixed.On(day);

        Assert.Equal(atRisk, on.AtRisk);
        Assert.Equal(reached, on.ReachedShare!.Value, 15);
        Assert.Equal(ended, on.EndedShare!.Value, 15);
        Assert.Equal(1, on.ReachedShare + on.EndedShare + on.OpenShare);
    }

    // It rests on exactly a quarter from day 3 to day 5, and never comes to three quarters.
    [Fact]
    public void DayReaching_AShare_IsTheFirstDayThatCameThere()
    {
        Assert.Equal((3, 9, null), (Mixed.DayReaching(0.25), Mixed.DayReaching(0.5), Mixed.DayReaching(0.75)));
        Assert.Equal(3, Mixed.MedianAmongReached);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mixed.DayReaching(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mixed.DayReaching(double.NaN));
    }

    // 1/6 + 5/6 · 1/5 + 4/6 · 1/4 is a half, though the rounded parts come to less.
    [Fact]
    public void DayReaching_AHalfOfRoundedParts_IsTheDayItCameThere() =>
        Assert.Equal(3, LifeCurve.Of(Tables.Of("1r 2r 3r 9+ 9+ 9+")).DayReaching(0.5));

    [Fact]
    public void Curve_WithNobodyLeftToTell_Ends()
    {
        var curve = LifeCurve.Of(Tables.Of("1r 3+"));

        Assert.Equal((3, false, false), (curve.LastDay, curve.IsOver, curve.IsCutOff));
        Assert.Equal(0.5, curve.On(3).OpenShare);
        Assert.Null(curve.On(4).OpenShare);
        Assert.Null(curve.On(4).ReachedShare);
        Assert.Null(curve.Share(SpellOutcome.Lost, 4));
    }

    [Fact]
    public void Curve_WhereEverySpellHasEnded_GoesOnLevel()
    {
        var curve = LifeCurve.Of(Tables.Of("1r 3l"));

        Assert.Equal((3, true), (curve.LastDay, curve.IsOver));
        Assert.Equal((0.5, 0.5, 0), (curve.On(90).ReachedShare, curve.On(90).EndedShare, curve.On(90).OpenShare));
    }

    [Fact]
    public void Curve_OfSpellsBeyondTwoYears_EndsWithTheTableAndSaysSo()
    {
        var curve = LifeCurve.Of(Tables.Of("1r 900r"));

        Assert.Equal((730, true), (curve.LastDay, curve.IsCutOff));
        Assert.Equal(0.5, curve.On(730).ReachedShare);
        Assert.Null(curve.DayReaching(0.75));
        Assert.Equal(1, curve.MedianAmongReached);
        Assert.Null(LifeCurve.Of(Tables.Of("900r")).MedianAmongReached);
    }

    [Fact]
    public void Curve_OfNobody_TellsNothing()
    {
        var curve = LifeCurve.Of(LifeTable.Empty);

        Assert.Equal(-1, curve.LastDay);
        Assert.Null(curve.On(0).ReachedShare);
        Assert.Null(curve.MedianAmongReached);
        Assert.Null(curve.DayReaching(0.5));
    }

    // Two came into view at age 10: they count from there on, not before.
    [Fact]
    public void Curve_OfSpellsThatBeganBefore_CountsThemFromTheAgeTheyWereSeenAt()
    {
        var curve = LifeCurve.Of(Tables.Of("5r 20+ 10>12r 10>20+"));

        Assert.Equal((2, 3), (curve.On(5).AtRisk, curve.On(10).AtRisk));
        Assert.Equal(0.5, curve.On(5).ReachedShare);
        Assert.Equal(2 / 3.0, curve.On(12).ReachedShare!.Value, 15);
    }

    [Fact]
    public void Of_MoreLeavingThanThereAre_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => LifeTable.Of([], [(SpellAge.Of(1), SpellOutcome.Lost, 1)]));
        Assert.Throws<ArgumentException>(() =>
            LifeTable.Of([(SpellAge.Of(5), 1)], [(SpellAge.Of(4), SpellOutcome.Lost, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifeTable.Of([(SpellAge.Of(5), -1)], []));
    }

    [Fact]
    public void Share_OfWhatEndsNoSpell_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Mixed.Share(SpellOutcome.StillIn, 1));
}

using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Facts;

public sealed class SpellFactsTests
{
    [Theory]
    [InlineData("A walk-in 10-01 B", "10-01 10-01 reached 0")]
    [InlineData("A phone 10-01 B | 10-08 showroom", "10-01 10-08 reached 7")]
    [InlineData("A phone 10-01 B | 10-08 lost gave-up", "10-01 10-08 lost 7")]
    [InlineData("A phone 10-01 B | 10-08 order | 10-09 delivered", "10-01 10-09 otherwise 8")]
    [InlineData("A phone 10-01 B", "10-01 - still-in 30")]
    [InlineData("A phone 10-01 B | 11-02 showroom", "10-01 - still-in 30")]
    public void Spell_FromFilingToVisit_EndsByWhatComesFirst(string line, string expected) =>
        Assert.Equal(expected, Print(line, SpellStage.FiledVisited));

    // What was waited for comes before all else of its day.
    [Fact]
    public void Spell_VisitedAndLostOnOneDay_IsReached() => Assert.Equal(
        "10-01 10-08 reached 7",
        Print("A phone 10-01 B | 10-08 showroom | 10-08 lost gave-up", SpellStage.FiledVisited));

    [Theory]
    [InlineData("A phone 10-01 B | 10-01 order", "10-01 10-01 reached 0")]
    [InlineData("A phone 10-01 B | 10-05 order | 10-06 order-cancelled | 10-09 order", "10-01 10-05 reached 4")]
    [InlineData("A phone 10-01 B | 10-05 delivered", "10-01 10-05 reached 4")]
    public void Spell_FromFilingToOrder_EndsByTheFirstEver(string line, string expected) =>
        Assert.Equal(expected, Print(line, SpellStage.FiledOrdered));

    [Fact]
    public void Spells_FromOrderToDelivery_AreOnePerOrder() => Assert.Equal(
        "10-05 10-06 cancelled 1; 10-09 10-20 reached 11",
        Print(
            "A phone 10-01 B | 10-05 order | 10-06 order-cancelled | 10-09 order | 10-20 delivered",
            SpellStage.OrderedDelivered));

    [Fact]
    public void Spell_OfAnOrderOfALostCard_IsLost() => Assert.Equal(
        "10-05 10-12 lost 7", Print("A phone 10-01 B | 10-05 order | 10-12 lost gave-up", SpellStage.OrderedDelivered));

    [Theory]
    [InlineData(SpellStage.Active, "10-01 10-17 otherwise 16; 10-20 10-22 reached 2")]
    [InlineData(SpellStage.Dormant, "10-17 10-20 reached 3")]
    [InlineData(SpellStage.Ordered, "10-22 - still-in 9")]
    public void Spells_OfAState_AreOneForEachTime(SpellStage stage, string expected) => Assert.Equal(
        expected, Print("A phone 10-01 B | 10-17 dormant | 10-20 reactivated | 10-22 order", stage));

    // Without a recorded order one was signed on the delivery day.
    [Fact]
    public void Spells_OfACardDeliveredWithoutOrder_HaveAnOrderOfNoDays()
    {
        const string Line = "A phone 10-01 B | 10-05 delivered";

        Assert.Equal("10-01 10-05 reached 4", Print(Line, SpellStage.Active));
        Assert.Equal("10-05 10-05 reached 0", Print(Line, SpellStage.Ordered));
        Assert.Equal("10-05 10-05 reached 0", Print(Line, SpellStage.OrderedDelivered));
    }

    // The duplicate's visit and order are the survivor's: day 0 where they are older than its filing.
    [Fact]
    public void Spells_OfADuplicate_AreMergedAway()
    {
        const string Lines = """
            S phone 10-10 B
            D phone 10-01 B | 10-04 showroom | 10-05 order | 10-06 order-cancelled | 10-12 merged S
            """;

        Assert.Equal("10-10 10-10 reached 0; 10-01 10-04 merged-away 3", Print(Lines, SpellStage.FiledVisited));
        Assert.Equal("10-10 - still-in 21; 10-01 10-12 merged-away 11", Print(Lines, SpellStage.FiledTestDriven));
        Assert.Equal("10-05 10-06 cancelled 1", Print(Lines, SpellStage.OrderedDelivered));
    }

    // Seen from 11-30: what ended after October had not ended on its last day.
    [Fact]
    public void Spell_EndedAfterThePeriod_GoesOnAtItsEnd()
    {
        var spells = new SpellBook(
            Story.OfCards("A phone 10-01 B | 11-02 showroom\nB phone 11-01 B").ToHistory(),
            Told.Period("10-01", "10-31", "11-30")).Facts;

        var spell = Assert.Single(spells, one => one.Stage == SpellStage.FiledVisited);
        Assert.Equal((30, SpellOutcome.StillIn, null), (spell.Days, spell.Outcome, spell.LeftOn));
    }

    [Fact]
    public void Age_BeyondTwoYears_IsOne()
    {
        Assert.Equal("730", SpellAge.Of(730).ToString());
        Assert.Equal(SpellAge.Beyond, SpellAge.Of(731));
        Assert.Equal(SpellAge.Beyond, SpellAge.Parse(SpellAge.Of(2000).ToString()));
        Assert.Equal(SpellAge.Of(7), SpellAge.Parse("7"));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpellAge.Of(-1));
        Assert.Throws<FormatException>(() => SpellAge.Parse("731"));
    }

    private static string Print(string lines, SpellStage stage) => string.Join("; ",
        new SpellBook(Story.OfCards(lines).ToHistory(), ReportingPeriod.Month(2010, 10)).Facts
            .Where(spell => spell.Stage == stage)
            .Select(spell => $"{spell.EnteredOn:MM-dd} {spell.LeftOn?.ToString("MM-dd", null) ?? "-"} "
                + $"{Codes.Of<SpellOutcome>().CodeOf(spell.Outcome)} {spell.Days}"));
}

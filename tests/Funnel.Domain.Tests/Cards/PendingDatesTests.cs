using Funnel.Domain.Cards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Cards;

public sealed class PendingDatesTests
{
    [Fact]
    public void Merge_DuplicateWithAnAppointment_IsOnTheSurvivorFromTheMergeOn()
    {
        var (survivor, _) = Desk.Merge(
            Desk.Card("K1 walk-in 10-01 B"), Desk.Card("K2 walk-in 10-03 B next 10-25"), "10-10");

        Assert.Equal(Words.DayOf("10-25"), survivor.Status.NextContactOn);
        Assert.Null(survivor.On(Words.DayOf("10-09"))!.NextContactOn);
        Assert.Equal("10-25:-", Dues(survivor));
    }

    [Theory]
    [InlineData("S phone 10-01 B next 10-20", "O phone 10-02 B next 10-25", "10-20", "10-20:-")]
    [InlineData("S phone 10-01 B next 10-25", "O phone 10-02 B next 10-20", "10-20", "10-20:-")]
    [InlineData("S phone 10-01 B next 10-05", "O phone 10-02 B next 10-08", "10-05", "10-05:-")]
    [InlineData("S phone 10-01 B next 10-20", "O phone 10-02 B", "10-20", "10-20:-")]
    [InlineData("S phone 10-01 B next 10-20", "O phone 10-02 B next 10-20", "10-20", "10-20:-")]
    public void Merge_TwoNextDates_TheEarlierStaysAndTheLaterLapses(
        string survivor, string other, string next, string dues)
    {
        var merged = Desk.Merge(Desk.Card(survivor), Desk.Card(other), "10-10").Survivor;

        Assert.Equal(Words.DayOf(next), merged.Status.NextContactOn);
        Assert.Equal(dues, Dues(merged));
    }

    [Theory]
    [InlineData("next 10-20 agreed", "next 10-20 agreed", true)]
    [InlineData("next 10-20 agreed", "next 10-20", true)]
    [InlineData("next 10-20", "next 10-20 agreed", true)]
    [InlineData("next 10-20", "next 10-20", false)]
    [InlineData("next 10-25 agreed", "next 10-20", false)]
    [InlineData("next 10-25", "next 10-20 agreed", true)]
    public void Merge_EqualDates_AreAgreedIfEitherWas(string own, string others, bool isAgreed) => Assert.Equal(
        isAgreed,
        Desk.Merge(Desk.Card($"S phone 10-01 B {own}"), Desk.Card($"O phone 10-02 B {others}"), "10-10")
            .Survivor.Status.IsAgreed);

    [Theory]
    [InlineData("10-10 delivered")]
    [InlineData("10-10 lost gave-up")]
    public void NextContactOn_OfAClosedCard_IsNone(string end)
    {
        var closed = Desk.Card($"S phone 10-01 B next 10-20 | 10-05 order | {end}");

        Assert.Null(closed.Status.NextContactOn);
        Assert.Equal("", Dues(closed));
    }

    [Fact]
    public void Contact_OfTheSurvivor_AnswersWhatItTookOver()
    {
        var merged = Desk.Merge(
            Desk.Card("S phone 10-01 B next 10-30"),
            Desk.Card("O phone 10-02 B next 10-04 | 10-05 call next 10-20"),
            "10-10").Survivor;

        var called = Answer.Made(Desk.Move(merged, "10-21 call next 11-01"));

        Assert.Equal("10-04:10-05 10-20:10-21 11-01:-", Dues(called));
    }

    [Fact]
    public void Merge_CountsFromTheEndOfItsDay()
    {
        var merged = Desk.Merge(
            Desk.Card("S phone 10-01 B next 10-08"), Desk.Card("O phone 10-02 C next 10-20"), "10-10").Survivor;

        var called = Answer.Made(Desk.Move(merged, "10-10 call level C next 10-15"));

        Assert.Equal("10-08:10-10 10-15:-", Dues(called));
        Assert.Equal(Words.DayOf("10-15"), called.Status.NextContactOn);
    }

    [Fact]
    public void Merge_OverdueDateOfADormantDuplicate_StaysAndIsAnsweredLate()
    {
        var merged = Desk.Merge(
            Desk.Card("S phone 10-01 B next 10-30"),
            Desk.Card("O phone 10-01 B | 10-02 call next 10-05 | 10-20 dormant"),
            "10-22").Survivor;

        var called = Answer.Made(Desk.Move(merged, "10-25 call"));

        Assert.Equal("10-05:- 10-30:-", Dues(merged));
        Assert.Equal("10-05:10-25 10-30:10-25", Dues(called));
    }

    [Fact]
    public void Merge_SurvivorWithoutAReturn_TakesTheDuplicatesOver()
    {
        var merged = Desk.Merge(
            Desk.Card("S phone 10-01 B"), Desk.Card("O phone 10-02 B returns L1"), "10-10").Survivor;
        var own = Desk.Merge(
            Desk.Card("S phone 10-01 B returns L2"), Desk.Card("O phone 10-02 B returns L1"), "10-10").Survivor;

        Assert.Equal("L1", merged.Status.ReturnsFrom?.Value);
        Assert.Equal("L2", own.Status.ReturnsFrom?.Value);
    }

    [Fact]
    public void Undo_OfTheMerge_GivesTheDateBack()
    {
        var both = Desk.Merge(Desk.Card("S phone 10-01 B"), Desk.Card("O phone 10-02 B next 10-20"), "10-10");

        var undone = Answer.Undone(
            CardMerge.Undo(both.Other, [both.Survivor], Words.DayOf("10-15"), Desk.Today));

        Assert.Null(undone.Survivors[0].Status.NextContactOn);
        Assert.Equal(Words.DayOf("10-20"), undone.Other.Status.NextContactOn);
    }

    private static string Dues(CustomerCard card) => string.Join(' ', card.StoryUntil(Desk.Today).DueDates
        .OrderBy(due => due.On)
        .Select(due => $"{due.On:MM-dd}:{(due.AnsweredOn is { } on ? $"{on:MM-dd}" : "-")}"));
}

using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Cards;

public sealed class CardMergeTests
{
    [Theory]
    [InlineData("S phone 10-01 B | 10-02 order | 10-03 delivered", "O phone 10-02 B", "10-10", "survivor-closed")]
    [InlineData("S phone 10-01 B | 10-02 lost gave-up", "O phone 10-02 B", "10-10", "survivor-closed")]
    [InlineData("S phone 10-01 B", "O phone 10-02 B | 10-03 order", "10-10", "ordered-is-not-merged")]
    [InlineData("S phone 10-01 B", "O phone 10-02 B | 10-03 lost gave-up", "10-10", "already-lost")]
    [InlineData("S phone 10-01 B", "O phone 10-02 B | 10-03 order | 10-03 delivered", "10-10", "already-delivered")]
    [InlineData("S phone 10-01 B", "S phone 10-01 B", "10-10", "merge-into-itself")]
    [InlineData("S phone 10-01 B", "O phone 10-02 B at D2", "10-10", "merge-across-dealers")]
    [InlineData("S phone 10-02 B", "O phone 10-01 B", "10-10", "survivor-filed-later")]
    [InlineData(
        "S phone 10-05 B", "O phone 10-01 B", "10-03", "survivor-not-filed-yet before-filing survivor-filed-later")]
    [InlineData("S phone 10-01 B", "O phone 10-02 B | 10-11 call", "10-10", "before-latest-event")]
    [InlineData("S phone 10-01 B | 10-11 call", "O phone 10-02 B", "10-10", "before-latest-event")]
    [InlineData("S phone 10-01 B", "O phone 10-02 B", "2013-01-01", "in-the-future")]
    public void Merge_Forbidden_IsRefusedWithEveryReason(string survivor, string other, string on, string codes) =>
        Assert.Equal(
            codes, Desk.Codes(CardMerge.Merge(Desk.Card(survivor), Desk.Card(other), Words.DayOf(on), Desk.Today)));

    [Fact]
    public void Merge_OfWhatADuplicateCovered_TakesItsContactsAndTestDrivesNotItsFiling()
    {
        var other = Desk.Card("O phone 10-02 B");
        other = CustomerCard.Restore(
            other.Filing with { Contents = ContactContents.Presentation | ContactContents.TestDrive },
            other.Scale,
            [new CardEvent.Contact(Words.DayOf("10-03"), new("Ann"), ContactManner.Call, ContactContents.Negotiation)]);

        var merged = CardMerge.Merge(Desk.Card("S phone 10-01 B"), other, Words.DayOf("10-10"), Desk.Today);

        Assert.Equal(
            ContactContents.Negotiation | ContactContents.TestDrive,
            Answer.Merged(merged).Survivor.Status.Covered);
    }

    [Fact]
    public void Undo_WithoutTheWholeChain_IsTheCallersMistake()
    {
        var (middle, first) = Merged(CardMerge.Merge(
            Desk.Card("M phone 10-01 B"), Desk.Card("T phone 10-02 B"), Words.DayOf("10-05"), Desk.Today));
        var (last, merged) = Merged(CardMerge.Merge(
            Desk.Card("S phone 09-30 B"), middle, Words.DayOf("10-06"), Desk.Today));

        Assert.Throws<ArgumentException>(() => CardMerge.Undo(first, [merged], Words.DayOf("10-07"), Desk.Today));
        Answer.Undone(
            CardMerge.Undo(first, [merged, last], Words.DayOf("10-07"), Desk.Today));

        static (CustomerCard Survivor, CustomerCard Other) Merged(MergeResult result)
        {
            var both = Answer.Merged(result);
            return (both.Survivor, both.Other);
        }
    }

    [Fact]
    public void Move_DatedWithinAMergeThatWasUndone_IsRefused()
    {
        var both = Answer.Merged(CardMerge.Merge(
            Desk.Card("S phone 10-01 B"), Desk.Card("T phone 10-02 B"), Words.DayOf("10-10"), Desk.Today));
        var undone = Answer.Undone(
            CardMerge.Undo(both.Other, [both.Survivor], Words.DayOf("10-20"), Desk.Today));

        var refused = Answer.Refused(
            undone.Other.Move(new CardEvent.OrderSigned(Words.DayOf("10-15")), Desk.Today, Desk.Rules));

        Assert.Equal(["before-latest-event"], refused.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("S phone 10-01 B | 10-02 order", "O phone 10-02 B")]
    [InlineData("S phone 10-01 B | 10-02 call | 10-20 dormant", "O phone 10-01 B | 10-02 call | 10-21 dormant")]
    public void Merge_OfOpenCards_IsAllowed(string survivor, string other) => Answer.Merged(
        CardMerge.Merge(Desk.Card(survivor), Desk.Card(other), Words.DayOf("10-30"), Desk.Today));

    [Fact]
    public void Survivor_OfAMerge_KeepsItsOwnAndTakesOverWhatHappened()
    {
        var (survivor, other) = Desk.Merge(
            Desk.Card("S phone 10-01 C next 11-05 by Ann | 10-08 showroom next 11-05"),
            Desk.Card("O walk-in 10-03 B next 10-20 by Bob negotiation | 10-05 call level H test-drive next 10-25"),
            "10-10");
        var status = survivor.Status;

        Assert.Equal(("S", "Ann", CardState.Active), (survivor.Id.Value, status.Owner.Value, status.State));
        Assert.Equal(Words.DayOf("10-25"), status.NextContactOn);
        Assert.Equal(Words.DayOf("11-05"), survivor.On(Words.DayOf("10-09"))!.NextContactOn);
        Assert.Equal(Words.DayOf("10-03"), status.FirstVisitOn);
        Assert.Equal(Words.DayOf("10-08"), status.SecondVisitOn);
        Assert.Equal(Words.DayOf("10-05"), status.FirstTestDriveOn);
        Assert.Equal(Words.DayOf("10-08"), status.LastContactOn);
        Assert.Equal("H", status.Level.Value);
        Assert.Equal("C", survivor.On(Words.DayOf("10-09"))!.Level.Value);
        Assert.Equal(Words.DayOf("10-03"), survivor.On(Words.DayOf("10-04"))!.FirstVisitOn);
        Assert.Null(survivor.On(Words.DayOf("10-02"))!.FirstVisitOn);
        Assert.Equal(
            [("10-05", true), ("10-08", false)],
            survivor.StoryUntil(Desk.Today).Contacts.OrderBy(c => c.On).Select(c => ($"{c.On:MM-dd}", c.RaisedLevel)));
        Assert.Equal(
            "10-20:10-05 10-25:- 11-05:10-08", Dues(survivor));
        Assert.Equal(CardState.Merged, other.Status.State);
    }

    [Fact]
    public void Survivor_OfAWorseLevel_KeepsItsOwn() => Assert.Equal(
        "A",
        Desk.Merge(Desk.Card("S phone 10-01 A"), Desk.Card("O phone 10-03 C"), "10-10").Survivor.Status.Level.Value);

    [Fact]
    public void Survivor_DormantOfAnActiveDuplicate_IsReactivated() => Assert.Equal(
        CardState.Active,
        Desk.Merge(
            Desk.Card("S phone 10-01 A | 10-02 call | 10-20 dormant"),
            Desk.Card("O phone 10-03 C | 10-21 call"),
            "10-22").Survivor.Status.State);

    [Fact]
    public void Survivor_DormantOfADormantDuplicate_Sleeps() => Assert.Equal(
        CardState.Dormant,
        Desk.Merge(
            Desk.Card("S phone 10-01 A | 10-02 call | 10-20 dormant"),
            Desk.Card("O phone 10-03 C | 10-04 call | 10-21 dormant"),
            "10-22").Survivor.Status.State);

    [Fact]
    public void Survivor_TakesOverPastOrders()
    {
        var (survivor, _) = Desk.Merge(
            Desk.Card("S phone 10-01 B"), Desk.Card("O phone 10-03 B | 10-04 order | 10-06 order-cancelled"), "10-10");

        Assert.Equal(
            [new CardOrder(Words.DayOf("10-04"), CancelledOn: Words.DayOf("10-06"))],
            survivor.StoryUntil(Desk.Today).Orders);
        Assert.Null(survivor.Status.OrderSignedOn);
    }

    [Theory]
    [InlineData("10-12 call")]
    [InlineData("10-12 merged S")]
    [InlineData("10-12 order")]
    public void Other_OnceMerged_TakesOnlyTheUndoing(string move)
    {
        var (_, other) = Desk.Merge(Desk.Card("S phone 10-01 B"), Desk.Card("O phone 10-03 B"), "10-10");

        Assert.Equal(
            [CardMove.Unmerge],
            other.MovesOn(Words.DayOf("10-12"), Desk.Rules).Where(o => o.IsAllowed).Select(o => o.Move));
        if (!move.Contains("merged", StringComparison.Ordinal))
        {
            Assert.Equal("is-merged", Desk.Codes(Desk.Move(other, move)));
        }
    }

    [Fact]
    public void Merge_IntoAMergedCard_IsRefused()
    {
        var (_, other) = Desk.Merge(Desk.Card("S phone 10-01 B"), Desk.Card("O phone 10-03 B"), "10-10");

        Assert.Equal(
            "survivor-merged",
            Desk.Codes(CardMerge.Merge(other, Desk.Card("P phone 10-04 B"), Words.DayOf("10-11"), Desk.Today)));
    }

    [Fact]
    public void ThirdCard_TakenOverBefore_GoesAlong()
    {
        var (middle, third) = Desk.Merge(
            Desk.Card("M phone 10-02 B"), Desk.Card("T walk-in 10-03 B | 10-04 showroom test-drive"), "10-05");
        var (survivor, merged) = Desk.Merge(Desk.Card("S phone 10-01 C"), middle, "10-06");

        Assert.Equal(Words.DayOf("10-03"), survivor.Status.FirstVisitOn);
        Assert.Equal(Words.DayOf("10-04"), survivor.Status.SecondVisitOn);
        Assert.Equal("B", survivor.Status.Level.Value);

        // The third card was no duplicate: neither of the other two ever had its visits.
        var undone = Answer.Undone(
            CardMerge.Undo(third, [merged, survivor], Words.DayOf("10-08"), Desk.Today));
        Assert.Equal(CardState.Active, undone.Other.Status.State);
        Assert.Null(undone.Survivors[1].Status.FirstVisitOn);
        Assert.Equal("B", undone.Survivors[1].Status.Level.Value);
        Assert.Equal(Words.DayOf("10-03"), undone.Survivors[1].SeenFrom(Words.DayOf("10-07")).Status.FirstVisitOn);
    }

    [Fact]
    public void Undo_AfterWhatItHadTakenOverWasGivenBack_FreesTheCard()
    {
        var (middle, third) = Desk.Merge(Desk.Card("M phone 10-02 B"), Desk.Card("T walk-in 10-03 B"), "10-05");
        var (survivor, merged) = Desk.Merge(Desk.Card("S phone 10-01 C"), middle, "10-06");
        var first = Answer.Undone(
            CardMerge.Undo(third, [merged, survivor], Words.DayOf("10-08"), Desk.Today));

        var second = Answer.Undone(CardMerge.Undo(
            first.Survivors[0], [first.Survivors[1]], Words.DayOf("10-09"), Desk.Today));

        Assert.Equal(CardState.Active, second.Other.Status.State);
        Assert.Null(second.Other.Status.FirstVisitOn);
        Assert.Equal("C", second.Survivors[0].Status.Level.Value);
    }

    [Fact]
    public void SeenFrom_BeforeTheMerge_BothStand()
    {
        var (survivor, other) = Desk.Merge(
            Desk.Card("S phone 10-01 C"), Desk.Card("O walk-in 10-03 B"), "10-10");

        Assert.Null(survivor.SeenFrom(Words.DayOf("10-09")).Status.FirstVisitOn);
        Assert.Equal(CardState.Active, other.SeenFrom(Words.DayOf("10-09")).Status.State);
        Assert.Equal(CardState.Merged, other.SeenFrom(Words.DayOf("10-10")).Status.State);
    }

    [Theory]
    [InlineData("O phone 10-03 B", CardState.Active)]
    [InlineData("O phone 10-03 B | 10-04 call | 10-25 dormant", CardState.Dormant)]
    public void Undo_OfAMerge_GivesBothCardsBackAsTheyWere(string line, CardState state)
    {
        var (first, second) = (Desk.Card("S phone 10-01 C | 10-04 call next 10-20"), Desk.Card(line));
        var (survivor, other) = Desk.Merge(first, second, "10-26");

        var undone = Answer.Undone(
            CardMerge.Undo(other, [survivor], Words.DayOf("10-28"), Desk.Today));

        Assert.Equal(state, undone.Other.Status.State);
        Assert.Equal(Desk.Print(second), Desk.Print(undone.Other));
        Assert.Equal(Desk.Print(first), Desk.Print(undone.Survivors[0]));
        Assert.Equal(CardState.Merged, undone.Other.SeenFrom(Words.DayOf("10-27")).Status.State);
    }

    [Fact]
    public void Undo_AfterTheSurvivorWentOn_KeepsWhatItDidItself()
    {
        var (survivor, other) = Desk.Merge(Desk.Card("S phone 10-01 C"), Desk.Card("O walk-in 10-03 B"), "10-10");
        survivor = Answer.Made(Desk.Move(survivor, "10-15 order"));

        var undone = Answer.Undone(
            CardMerge.Undo(other, [survivor], Words.DayOf("10-12"), Desk.Today));

        // The correction is older than the survivor's order, and is known from its own day on all the same.
        Assert.Equal(CardState.Ordered, undone.Survivors[0].Status.State);
        Assert.Null(undone.Survivors[0].Status.FirstVisitOn);
        Assert.Null(undone.Survivors[0].SeenFrom(Words.DayOf("10-13")).Status.FirstVisitOn);
        Assert.Equal(CardState.Active, undone.Survivors[0].SeenFrom(Words.DayOf("10-13")).Status.State);
    }

    [Fact]
    public void Undo_OfADeliveredSurvivor_IsAllowed()
    {
        var (survivor, other) = Desk.Merge(Desk.Card("S phone 10-01 C"), Desk.Card("O walk-in 10-03 B"), "10-10");
        survivor = Answer.Made(Desk.Move(survivor, "10-11 order"));
        survivor = Answer.Made(Desk.Move(survivor, "10-12 delivered"));

        var undone = Answer.Undone(
            CardMerge.Undo(other, [survivor], Words.DayOf("10-20"), Desk.Today));

        Assert.Equal(CardState.Delivered, undone.Survivors[0].Status.State);
        Assert.Null(undone.Survivors[0].Status.FirstVisitOn);
    }

    [Theory]
    [InlineData("10-09", "before-latest-event")]
    [InlineData("2013-01-01", "in-the-future")]
    public void Undo_OfAWrongDay_IsRefused(string on, string code)
    {
        var (survivor, other) = Desk.Merge(Desk.Card("S phone 10-01 C"), Desk.Card("O walk-in 10-03 B"), "10-10");

        var refused = Answer.Refused(
            CardMerge.Undo(other, [survivor], Words.DayOf(on), Desk.Today));

        Assert.Equal([code], refused.Select(reason => reason.Code));
    }

    [Fact]
    public void Undo_OfACardThatIsNotMerged_IsRefused() => Assert.Equal(
        ["not-merged"],
        Answer.Refused(
            CardMerge.Undo(Desk.Card("O phone 10-01 C"), [], Words.DayOf("10-10"), Desk.Today))
            .Select(reason => reason.Code));

    [Fact]
    public void Undo_WithAnotherSurvivor_IsACallersMistake()
    {
        var (_, other) = Desk.Merge(Desk.Card("S phone 10-01 C"), Desk.Card("O walk-in 10-03 B"), "10-10");

        Assert.Throws<ArgumentException>(
            () => CardMerge.Undo(other, [Desk.Card("X phone 10-01 C")], Words.DayOf("10-12"), Desk.Today));
    }

    private static string Dues(CustomerCard card) => string.Join(' ', card.StoryUntil(Desk.Today).DueDates
        .Select(due => $"{due.On:MM-dd}:{(due.AnsweredOn is { } on ? $"{on:MM-dd}" : "-")}")
        .Order(StringComparer.Ordinal));
}

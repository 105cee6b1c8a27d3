using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;
using static Funnel.Domain.Tests.Audit.AuditedStory;

namespace Funnel.Domain.Tests.Audit;

public sealed class EntryBookTests
{
    [Fact]
    public void Facts_OfACard_TellStateAndLevelBeforeAndAfterEachRow() => Assert.Equal(
        """
        filing Ann: → active, → B
        contact Bob: active → active, B → A
        transferred Ann: active → active, A → A
        dormant Cid: active → dormant, A → A
        contact Cid: dormant → active, A → B
        order Cid: active → ordered, B → B
        delivered Cid: ordered → delivered, B → B
        """,
        Print(Story.OfCards("""
            C1 phone 10-01 B next 10-05 | 10-05 call by Bob level A next 10-08 | 10-06 transferred Cid
            | 10-10 dormant | 10-12 call by Cid level B next 10-20 | 10-20 order | 10-25 delivered
            """)));

    [Fact]
    public void Facts_OfARow_TellWhenItWasWrittenDown()
    {
        var fact = Assert.Single(Book(Story.OfCards("C1 phone 10-30 B next 11-05 @11-02 ~Ann")).Facts);

        Assert.Equal(3, fact.LagDays);
        Assert.Equal(1, fact.DaysToMonthEnd);
        Assert.Equal(28, fact.RecordedDaysToMonthEnd);
        Assert.Equal("Ann", fact.RecordedBy?.Value);
        Assert.Null(fact.SecondsSinceWriter);
    }

    [Fact]
    public void Facts_OfARowThatDoesNotTell_HaveNoLag()
    {
        var fact = Assert.Single(Book(Story.OfCards("C1 phone 10-30 B next 11-05")).Facts);

        Assert.Null(fact.LagDays);
        Assert.Null(fact.RecordedOn);
        Assert.Null(fact.RecordedDaysToMonthEnd);
    }

    [Fact]
    public void Facts_OfOneWriter_TellTheSecondsBetween() => Assert.Equal(
        "C1 none, C2 19, C3 86381, C4 none, C5 none",
        string.Join(", ", Book(Story.OfCards("""
            C1 phone 10-30 B next 11-05 @10-30T09:00:00 ~Ann
            C2 phone 10-30 B next 11-05 @10-30T09:00:19 ~Ann
            C3 phone 10-30 B next 11-05 @10-31T09:00:00 ~Ann
            C4 phone 10-30 B next 11-05 @10-30T09:00:05 ~Bob
            C5 phone 10-30 B next 11-05 @10-30 ~Ann
            """)).Facts.Select(fact => $"{fact.Card} {fact.SecondsSinceWriter?.ToString() ?? "none"}")));

    [Fact]
    public void Facts_OfWhatProvedWrong_AreThereWithTheCorrection()
    {
        var story = Story.OfCards("C1 phone 10-01 B next 10-05 | 10-05 call level A next 10-08 #e1")
            .Voiding("C1", "e1", "10-07");

        Assert.Equal(
            """
            filing Ann: → active, → B
            voided Ann: → , → 
            contact Ann void: → , → 
            """,
            Print(story));
    }

    [Fact]
    public void Facts_OfAFilingThatProvedWrong_AreThereWithoutTheCard()
    {
        var story = Story.OfCards("C1 phone 10-01 B next 10-05 #f1").Voiding("C1", "f1", "10-07");

        Assert.Equal("voided Ann: → , → \nfiling Ann void: → , → ", Print(story));
    }

    [Fact]
    public void Facts_OfTheRegister_TellTheMinuteAndTheStay()
    {
        var fact = Assert.Single(Book(Story.OfTraffic("T1 visit 10-02T10:15 10:26 first none by Bob")).Facts);

        Assert.Equal("T1", fact.Record.Value);
        Assert.Equal((15, 660), (fact.ArrivalMinute, fact.StaySeconds));
        Assert.True(fact.IsWithoutResult && fact.IsSalesRelated);
        Assert.Equal("Bob", fact.Consultant.Value);
        Assert.Null(fact.Card);
    }

    [Fact]
    public void Of_AnEarlierKnowledge_HasNotWhatWasRecordedLater()
    {
        var history = Story.OfCards("C1 phone 10-01 B next 10-05 | 10-05 call level A next 10-08 @10-09").ToHistory();

        var facts = EntryBook.Of(history, new(new(2010, 10, 1), new(2010, 10, 31), new(2010, 10, 8))).Facts;

        Assert.Equal(EntryKind.Filing, Assert.Single(facts).What);
    }

    [Fact]
    public void Of_AnotherKind_Throws() => Assert.Throws<KeyNotFoundException>(
        () => Book(new Story()).Of(FactKinds.Cards, Anchor.AsOf));

    [Fact]
    public void Columns_OfEntries_TellNobodysNameOrPhone()
    {
        var book = Book(Story.OfCards("C1 walk-in 10-01 B next 10-05 customer Li:13800000001"));

        Assert.All(
            EntryFacts.Kind.Columns,
            column => Assert.DoesNotMatch("Li$|138", column.TextOf(book.Facts[0])));
    }

    private static string Print(Story story) => string.Join('\n', Book(story).Facts.Select(fact =>
        $"{Codes.Of<EntryKind>().CodeOf(fact.What)} {fact.Consultant}{(fact.IsVoid ? " void" : "")}: "
        + $"{State(fact.StateBefore)}→ {State(fact.StateAfter)?.TrimEnd()}, "
        + $"{Spaced(fact.LevelBefore)}→ {fact.LevelAfter}"));

    private static string? State(CardState? state) =>
        state is { } known ? $"{Codes.Of<CardState>().CodeOf(known)} " : null;

    private static string Spaced(LevelCode? level) => level is null ? "" : $"{level} ";
}

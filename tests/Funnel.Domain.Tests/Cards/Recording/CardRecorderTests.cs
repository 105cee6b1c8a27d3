using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Contacts;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Cards.Recording;

public sealed class CardRecorderTests
{
    [Theory]
    [InlineData("C phone 10-01 B next 10-05 | 09-30 call next 10-09", "on 2010-09-30 before-filing")]
    [InlineData("C phone 10-01 B | 10-02 order | 10-03 delivered | 10-04 call", "event contact already-delivered")]
    [InlineData(
        "C phone 10-01 B | 10-02 order | 10-03 delivered | 10-04 delivered", "event delivered already-delivered")]
    [InlineData("C phone 10-01 B | 10-02 lost gave-up | 10-03 order", "event order already-lost")]
    [InlineData(
        "C phone 10-01 B next 10-05 | 10-02 call next 10-01",
        "next_contact_on 2010-10-01 next-contact-before-own-date")]
    [InlineData("C phone 10-01 B next 10-05 | 10-02 call level X next 10-05", "level X unknown-level")]
    [InlineData("C phone 10-01 B next 10-05 | 10-02 call agreed", "agreed true agreed-without-date")]
    [InlineData("C phone 10-01 B next 10-05 | 10-02 merged Z", "to Z unknown-survivor")]
    [InlineData("C phone 10-01 B next 10-05 | 10-02 merged C", "to C merge-into-itself")]
    [InlineData("C phone 10-01 B next 10-20 | 10-02 order | 10-03 merged S", "event merged ordered-is-not-merged")]
    [InlineData("C phone 10-01 B | 10-02 lost gave-up | 10-03 merged S", "event merged already-lost")]
    [InlineData("C phone 10-01 B next 10-20 | 10-03 merged Far", "to Far merge-across-dealers")]
    [InlineData("C phone 10-01 B next 10-20 | 10-03 merged Later", "to Later survivor-not-filed-yet")]
    [InlineData("C phone 10-01 B next 10-20 | 10-03 merged Sold", "to Sold survivor-closed")]
    [InlineData("C phone 10-01 B next 10-20 | 10-03 merged Gone", "to Gone survivor-merged")]
    [InlineData("C phone 10-01 B | 10-02 merged S | 10-03 call", "event contact is-merged")]
    [InlineData("C phone 10-01 B | 10-02 merged S | 10-03 merged S", "event merged is-merged")]
    public void Complete_Contradiction_IsAnErrorAndLeftOut(string line, string expected)
    {
        var recorded = Read(line);

        var error = Assert.Single(recorded.Issues, issue => issue.IsError);
        Assert.Equal(expected, $"{error.Field} {error.Value} {error.Reason.Code}");
        var rows = line.Split('|').Length - 1;
        Assert.Equal(rows - 1, recorded.Cards.Single(card => card.Id.Value == "C").Events.Count);
    }

    [Theory]
    [InlineData("C phone 10-01 B | 10-02 order | 10-03 order | 10-04 delivered", "event order already-ordered", false)]
    [InlineData("C phone 10-01 B next 10-20 | 10-02 order-cancelled", "event order-cancelled no-order", false)]
    [InlineData("C phone 10-01 B next 10-20 | 10-02 reactivated", "event reactivated not-dormant", false)]
    [InlineData(
        "C phone 10-01 B next 10-20 | 10-02 order | 10-20 dormant", "event dormant ordered-is-never-dormant", false)]
    [InlineData("C phone 10-01 B next 10-20 | 10-02 unmerged", "event unmerged not-merged", false)]
    [InlineData("C phone 10-01 B next 10-20 | 10-02 transferred Ann", "event transferred same-owner", false)]
    [InlineData(
        "C phone 10-01 B next 10-20 | 10-02 call next 10-20 | 10-05 dormant",
        "event dormant dormancy-refused",
        true)]
    [InlineData("C phone 10-01 B | 10-02 delivered", "event delivered delivery-without-order", true)]
    [InlineData("C phone 10-01 B | 10-02 call | 10-20 dormant | 10-21 dormant", "event dormant already-dormant", false)]
    [InlineData("C phone 09-01 B next 10-20 | 10-05 merged S", "to S survivor-filed-later", true)]
    [InlineData("C phone 10-01 B", "next_contact_on  no-next-contact", true)]
    [InlineData("C phone 10-01 B wholesale next 10-05", "channel phone wholesale-outside-outreach", true)]
    public void Complete_BrokenRule_IsAFindingAndKept(string line, string expected, bool isKept)
    {
        var recorded = Read(line);

        var issue = Assert.Single(recorded.Issues);
        Assert.False(issue.IsError);
        Assert.Equal(expected, $"{issue.Field} {issue.Value} {issue.Reason.Code}");
        var rows = line.Split('|').Length - 1;
        Assert.Equal(isKept ? rows : rows - 1, recorded.Cards.Single(card => card.Id.Value == "C").Events.Count);
    }

    [Fact]
    public void Add_SameIdTwice_IsAnError()
    {
        var recorder = new CardRecorder(Desk.Rules);

        Assert.True(recorder.Add(CardLine.Read("C phone 10-01 B next 10-05").Filing, 2));
        Assert.False(recorder.Add(CardLine.Read("C phone 10-02 B next 10-05").Filing, 3));
        Assert.False(recorder.Add(CardLine.Read("D phone 10-02 X").Filing, 4));
        Assert.False(recorder.Add(CardLine.Read("E phone 10-02 B next 10-01").Filing, 5));

        Assert.True(recorder.Knows(new("C")));
        Assert.False(recorder.Knows(new("D")));
        Assert.Equal(
            [
                "3 card C duplicate-id", "4 level X unknown-level",
                "5 next_contact_on 2010-10-01 next-contact-before-own-date",
            ],
            recorder.Complete().Issues.Select(i => $"{i.Row} {i.Field} {i.Value} {i.Reason.Code}"));
        Assert.Throws<KeyNotFoundException>(
            () => recorder.Add(new("D"), new CardEvent.OrderSigned(Words.DayOf("10-05")), 6));
    }

    [Fact]
    public void Complete_DormancyRefused_NamesEveryUnmetCondition() => Assert.Equal(
        "The dormancy rule refuses it. The card was filed 4 days ago; more than 15 must have passed.",
        Assert.Single(Read("C phone 10-01 B next 10-20 | 10-02 call next 10-20 | 10-05 dormant").Issues)
            .Reason.Text.En);

    [Fact]
    public void Complete_EventsOfOneDay_CountInTheOrderOfTheirRows()
    {
        var recorder = new CardRecorder(Desk.Rules);
        recorder.Add(CardLine.Read("C phone 10-01 B").Filing, 1);
        recorder.Add(new("C"), new CardEvent.Delivered(Words.DayOf("10-05")), 9);
        recorder.Add(new("C"), new CardEvent.OrderCancelled(Words.DayOf("10-05")), 7);
        recorder.Add(new("C"), new CardEvent.OrderSigned(Words.DayOf("10-05")), 8);
        recorder.Add(new("C"), new CardEvent.OrderSigned(Words.DayOf("10-04")), 10);

        var recorded = recorder.Complete();

        Assert.Empty(recorded.Issues);
        Assert.Equal("order order-cancelled order delivered", Moves(recorded.Cards.First()));
    }

    [Fact]
    public void Complete_MergesOfOneDay_CountInTheOrderOfTheirRows()
    {
        var chain = Story.OfCards(
            """
            A phone 10-01 B next 11-01
            B phone 10-02 B next 11-01 | 10-10 merged A
            C phone 10-03 B next 11-01 | 10-10 merged B
            """).Record();

        var error = Assert.Single(chain.Issues, issue => issue.IsError);
        Assert.Equal(("B", "survivor-merged"), (error.Value, error.Reason.Code));
        Assert.Equal("active merged active", States(chain));
    }

    [Fact]
    public void Complete_MergeCycle_KeepsTheFirstMergeAlone()
    {
        var cycle = Story.OfCards(
            """
            A phone 10-01 B next 11-01 | 10-11 merged B
            B phone 10-01 B next 11-01 | 10-10 merged A
            """).Record();

        Assert.Equal("survivor-merged", Assert.Single(cycle.Issues, issue => issue.IsError).Reason.Code);
        Assert.Equal("active merged", States(cycle));
    }

    [Fact]
    public void Complete_UnmergedAndMergedAgain_EndsWithTheLast()
    {
        var recorded = Story.OfCards(
            """
            A walk-in 10-01 B next 11-01
            B walk-in 10-02 B next 11-01
            C walk-in 10-03 A next 11-01 | 10-10 merged A | 10-12 unmerged | 10-14 merged B
            """).Record();

        Assert.Empty(recorded.Issues);
        Assert.Equal("active active merged", States(recorded));
        Assert.Null(recorded.Cards.First().Status.SecondVisitOn);
        Assert.Equal("B", recorded.Cards.First().Status.Level.Value);
        Assert.Equal(Words.DayOf("10-03"), recorded.Cards.ElementAt(1).Status.SecondVisitOn);
        Assert.Equal("A", recorded.Cards.ElementAt(1).Status.Level.Value);
        Assert.Equal(Words.DayOf("10-03"), recorded.Cards.First().SeenFrom(Words.DayOf("10-11")).Status.SecondVisitOn);
    }

    [Fact]
    public void Add_RowNumbersFarApart_AreKept()
    {
        var recorder = new CardRecorder(Desk.Rules);
        recorder.Add(CardLine.Read("C phone 10-01 X").Filing, 5_000_000_000);
        recorder.Add(CardLine.Read("D phone 10-01 B").Filing, 2);
        recorder.Add(new("D"), new CardEvent.OrderCancelled(Words.DayOf("10-05")), 9_000_000_000);
        recorder.Add(new("D"), new CardEvent.OrderSigned(Words.DayOf("10-05")), 3);

        Assert.Equal(
            ["2 no-next-contact", "5000000000 unknown-level"],
            recorder.Complete().Issues.Select(issue => $"{issue.Row} {issue.Reason.Code}"));
    }

    [Fact]
    public void Add_WhatFollowsFromADuplicate_IsNoRow()
    {
        var recorder = new CardRecorder(Desk.Rules);
        recorder.Add(CardLine.Read("C phone 10-01 B").Filing, 1);
        var took = new CardEvent.TookOver(Words.DayOf("10-05"), Desk.Card("D phone 10-01 B"));
        var gaveBack = new CardEvent.GaveBack(Words.DayOf("10-05"), new("D"));

        Assert.Throws<ArgumentException>(() => recorder.Add(new("C"), took, 2));
        Assert.Throws<ArgumentException>(() => recorder.Add(new("C"), gaveBack, 2));
    }

    [Fact]
    public void Complete_EveryKindOfEvent_ComesBackAsItWas()
    {
        var day = Words.DayOf("10-05");
        var filing = CardLine.Read("C walk-in 10-01 B next 10-05").Filing with
        {
            Customer = new("王小明", "13800138000"),
            Contents = ContactContents.TestDrive,
        };
        CardEvent[] events =
        [
            new CardEvent.Contact(day, new("Ann"), ContactManner.Showroom, Note: "要红色"),
            new CardEvent.Transferred(day, new("Bob"), HandoverCause.Neglected),
            new CardEvent.OrderSigned(day),
            new CardEvent.OrderCancelled(day),
            new CardEvent.Contact(
                day, new("Bob"), ContactManner.Call, ContactContents.TestDrive, new("A"), day),
            new CardEvent.Lost(day, LostReason.Competitor, new("Golf"), "价格"),
        ];
        var recorder = new CardRecorder(Desk.Rules);
        recorder.Add(filing, 1);
        foreach (var (e, row) in events.Select((e, row) => (e, row)))
        {
            recorder.Add(filing.Card, e, row);
        }

        var card = Assert.Single(recorder.Complete().Cards);

        Assert.Equal(CustomerCard.Restore(filing, Desk.Rules.Scale, events), card);
    }

    private static CheckedHistory Read(string line) => Story.OfCards(
        line + """

            S     phone 10-01 B next 10-20
            Far   phone 10-01 B at D2 next 10-20
            Later phone 10-04 B next 10-20
            Sold  phone 10-01 O | 10-01 order | 10-01 delivered
            Gone  phone 10-01 B | 10-01 merged S
            """).Record();

    private static string Moves(CustomerCard card) =>
        string.Join(' ', card.Events.Select(e => Codes.Of<CardMove>().CodeOf(e.Move)));

    private static string States(CheckedHistory recorded) =>
        string.Join(' ', recorded.Cards.Select(card => Codes.Of<CardState>().CodeOf(card.Status.State)));
}

using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Worklists;

namespace Funnel.Domain.Tests.Worklists;

public sealed class CardWorklistsTests
{
    // Seen from 20 October. E sleeps, F is lost, G's call cleared its date, H and I are overdue alike.
    private static readonly Story Cards = Story.OfCards(
        """
        A walk-in  10-01 B next 10-20
        B walk-in  10-01 B next 10-21
        C walk-in  10-01 B next 10-19
        D walk-in  10-01 H next 10-10 | 10-02 order
        E phone    10-01 B next 10-19 | 10-18 dormant
        F walk-in  10-01 B next 10-19 | 10-20 call next 10-20 | 10-20 lost gave-up
        G walk-in  10-01 B next 10-19 | 10-20 call
        I walk-in  10-01 C next 10-15
        H walk-in  10-01 A next 10-15
        J phone    10-04 C next 10-20 | 10-20 message next 10-20
        K phone    10-05 C next 10-30
        L outreach 10-04 C next 10-30 | 10-10 showroom presentation negotiation
        M outreach 10-04 C next 10-30 | 10-10 showroom presentation negotiation test-drive
        N walk-in  10-20 C presentation negotiation test-drive next 10-30
        P phone    10-01 O next 10-30 | 10-02 order
        """);

    [Fact]
    public void Due_Today_AreThoseWhoseNextDateIsToday() => Assert.Equal("A J", List(CardWorklists.Due));

    [Fact]
    public void Overdue_MostUrgentFirst_ThenTheBetterLevel()
    {
        Assert.Equal("D H I C", List(CardWorklists.Overdue));
        Assert.Equal([10, 5, 5, 1], Entries(CardWorklists.Overdue).Select(entry => entry.DaysOverdue));
        Assert.All(Entries(CardWorklists.Overdue), entry => Assert.Equal(19, entry.AgeDays));
    }

    // B is the newest; C and D came by an owner's referral, which goes first whatever is overdue.
    [Fact]
    public void Overdue_UnderNissansRanking_ReferralsFirstThenTheNewest()
    {
        var story = Story.OfCards(
            """
            A walk-in 10-01 H next 10-10
            B walk-in 10-05 B next 10-19
            C walk-in 10-02 B next 10-19
            D walk-in 10-03 C next 10-18
            """);
        story = story with
        {
            Filings = [.. story.Filings.Select(filing => filing.Card.Value is "C" or "D"
                ? filing with { LeadSource = LeadSource.OwnerReferral }
                : filing)],
        };

        var listed = CardWorklists.Overdue.Of(
            FactsOn(story, Words.DayOf("10-20")),
            Words.DayOf("10-20"),
            story.Scale,
            SalesStandards.Nissan.LeadRanking);

        Assert.Equal(["D", "C", "B", "A"], listed.Select(entry => entry.Card.Card.Value));
    }

    // N wakes without a date; O is ordered; the others sleep, are delivered or have a date, even one that has passed.
    [Fact]
    public void Unscheduled_Today_AreOpenAndAwakeWithoutANextDate()
    {
        var story = Story.OfCards(
            """
            L walk-in 03-01 H
            M phone   03-01 H
            N phone   03-01 B next 03-05 | 03-05 call | 04-01 dormant | 04-10 reactivated
            O walk-in 03-02 H | 03-03 order
            P walk-in 03-01 H next 10-02
            Q walk-in 03-01 H next 03-10
            R phone   03-01 B | 03-02 call | 04-01 dormant
            S walk-in 03-01 H | 03-02 order | 03-03 delivered
            """);
        var today = Words.DayOf("10-01");

        var listed = CardWorklists.Unscheduled.Of(FactsOn(story, today), today, story.Scale);

        Assert.Equal(["L", "M", "O", "N"], listed.Select(entry => entry.Card.Card.Value));
        Assert.All(listed, entry => Assert.Equal(0, entry.DaysOverdue));
    }

    [Theory]
    [InlineData("10-09", "K2")]
    [InlineData("10-10", "K1")]
    public void Due_DateOfADuplicate_IsOnTheSurvivorFromTheMergeOn(string knownOn, string card)
    {
        var story = Story.OfCards(
            """
            K1 walk-in 10-01 B
            K2 walk-in 10-03 B next 10-25 by Bob | 10-10 merged K1
            """).Until(Words.DayOf(knownOn));
        var today = Words.DayOf("10-25");

        Assert.Equal(
            [card], CardWorklists.Due.Of(FactsOn(story, today), today, story.Scale).Select(e => e.Card.Card.Value));
    }

    [Fact]
    public void Contacted_Today_AreThoseWithAContactToday() => Assert.Equal("F G J", List(CardWorklists.Contacted));

    [Fact]
    public void DormancyCandidates_Today_AreActiveCardsThatTheRuleLetsSleep() =>
        Assert.Equal("J M N", List(CardWorklists.DormancyCandidatesUnder(DormancyRules.Gps)));

    [Property]
    public bool DormancyCandidates_OfAnyHistory_AgreeWithTheCards(AnyCase c) => CandidatesAgree(c, c.Story.Rules);

    [Property]
    public bool DormancyCandidates_UnderARuleThatIsACondition_AgreeWithTheCards(AnyCase c) =>
        CandidatesAgree(c, c.Story.Rules with { Dormancy = OfEveryColumn });

    private static DormancyRule OfEveryColumn { get; } = new(
        (DormancyColumns.LastContactOn <= Day.AsOf.Minus(3) | DormancyColumns.LevelSince < Day.AsOf.Minus(9))
            & (!DormancyColumns.Channel.Is(FilingChannel.WalkIn) | DormancyColumns.FirstVisitOn < Day.Cut)
            & !(DormancyColumns.NextContactOn > DormancyColumns.FiledOn & DormancyColumns.Level.Is(new("H")))
            & (DormancyColumns.UnansweredCalls >= 2 | DormancyColumns.UnansweredCalls.Is(0))
            & !DormancyColumns.LastContactOn.WithinDaysOf(DormancyColumns.FiledOn, 2)
            & (DormancyColumns.IsPresented.Holds | !DormancyColumns.IsNegotiated | DormancyColumns.IsTestDriven)
                .Called("谈过", "talked to"),
        Source.Ours);

    private static bool CandidatesAgree(AnyCase c, CardRules rules)
    {
        var today = c.Period.AsOf;
        var cards = c.Story.Record().Cards;
        var listed = CardWorklists.DormancyCandidatesUnder(rules.Dormancy)
            .Of(FactsOn(c.Story, today), today, c.Story.Scale).Select(entry => entry.Card.Card).ToHashSet();
        return listed.SetEquals(cards
            .Where(card => card.Filing.FiledOn <= today)
            .Select(card => card.SeenFrom(today))
            .Where(card => card.Status.State == CardState.Active
                && card.MovesOn(today, rules).Single(option => option.Move == CardMove.SetDormant).IsAllowed)
            .Select(card => card.Id));
    }

    [Property]
    public bool DueAndOverdue_OfAnyHistory_AreOpenAwakeAndDated(AnyCase c)
    {
        var today = c.Period.AsOf;
        var facts = FactsOn(c.Story, today);
        var overdue = CardWorklists.Overdue.Of(facts, today, c.Story.Scale).Select(e => e.Card.Card.Value).ToList();
        var due = CardWorklists.Due.Of(facts, today, c.Story.Scale).Select(e => e.Card.Card.Value);
        var report = c.Story.Report(new ReportingPeriod(today, today));
        return !overdue.Intersect(due, StringComparer.Ordinal).Any()
            && string.Join(' ', overdue.Order(StringComparer.Ordinal)) == report.Members("overdue-prospects");
    }

    private static IReadOnlyList<CardFacts> FactsOn(Story story, NodaTime.LocalDate today) =>
        story.Report(new ReportingPeriod(today, today)).Facts(FactKinds.Cards, Anchor.AsOf);

    private static IReadOnlyList<WorklistEntry> Entries(Worklist list)
    {
        var today = Words.DayOf("10-20");
        return list.Of(FactsOn(Cards, today), today, Cards.Scale);
    }

    private static string List(Worklist list) => string.Join(' ', Entries(list).Select(entry => entry.Card.Card.Value));
}

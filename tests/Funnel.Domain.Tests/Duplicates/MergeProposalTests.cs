using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Duplicates;

public sealed class MergeProposalTests
{
    private static readonly LocalDate Day = new(2010, 12, 1);

    [Fact]
    public void Of_TwoCardsEitherWayRound_TheFirstFiledSurvives()
    {
        var (first, second) = (Card("K2"), Card(Filing("K1") with { FiledOn = Filed.PlusDays(1) }));

        Assert.All([MergeProposal.Of(first, second, Day, Day), MergeProposal.Of(second, first, Day, Day)], proposal =>
        {
            Assert.Equal(("K2", "K1"), (proposal.Survivor.Id.Value, proposal.Other.Id.Value));
            Assert.Equal("filed-first", proposal.Why.Code);
            Assert.Equal("It was filed on 2010-10-01, before the other on 2010-10-02.", proposal.Why.Text.En);
            Assert.True(proposal.IsPossible);
        });
    }

    [Fact]
    public void Of_FiledOnOneDay_TheLowerIdSurvives()
    {
        var proposal = MergeProposal.Of(Card("K2"), Card("K1"), Day, Day);

        Assert.Equal("K1", proposal.Survivor.Id.Value);
        Assert.Equal("same-day-lower-id", proposal.Why.Code);
        Assert.Equal("两个档案均于 2010-10-01 留档，取编号在前者。", proposal.Why.Text.Zh);
    }

    [Fact]
    public void Equals_ProposalsOfEqualCards_LooksAtBothCardsTheDayAndTheReasons()
    {
        var (first, second) = (Card("K1"), Card(Filing("K2") with { FiledOn = Filed.PlusDays(1) }));
        var third = Card(Filing("K3") with { FiledOn = Filed.PlusDays(1) });
        var proposal = MergeProposal.Of(first, second, Day, Day);

        Assert.Equal(proposal, MergeProposal.Of(Card("K1"), second, Day, Day));
        Assert.Equal(proposal.GetHashCode(), MergeProposal.Of(Card("K1"), second, Day, Day).GetHashCode());
        Assert.False(proposal.Equals(null));
        Assert.NotEqual(proposal, MergeProposal.Of(Card("K0"), second, Day, Day));
        Assert.NotEqual(proposal, MergeProposal.Of(first, third, Day, Day));
        Assert.NotEqual(proposal, MergeProposal.Of(first, second, Day.PlusDays(-1), Day));
        Assert.NotEqual(proposal, MergeProposal.Of(first, Card("K2"), Day, Day));
        // The day of the merge is not over: a reason against it.
        Assert.NotEqual(proposal, MergeProposal.Of(first, second, Day, Day.PlusDays(-1)));
    }

    [Fact]
    public void Of_DuplicateWithAHistory_ListsWhatIsTakenOver()
    {
        var other = Card(
            Filing("K2", level: "intending") with { Channel = FilingChannel.WalkIn },
            new CardEvent.Contact(
                new(2010, 10, 8),
                new("S1"),
                ContactManner.Showroom,
                ContactContents.TestDrive,
                new("imminent"),
                new(2010, 10, 20),
                IsAgreed: true),
            new CardEvent.OrderSigned(new(2010, 10, 9)),
            new CardEvent.OrderCancelled(new(2010, 10, 10)),
            Contact(new(2010, 10, 11)));

        var proposal = MergeProposal.Of(Card(Filing("K1", level: "intending")), other, Day, Day);

        // Due dates: of the filing, of both contacts.
        Assert.Equal(
            new TakenOver(
                Contacts: 2, Visits: 2, new LocalDate(2010, 10, 8), DueDates: 3, PastOrders: 1, new("imminent")),
            proposal.TakesOver);
    }

    [Fact]
    public void Of_DuplicateWithCallsAndAnOrderInForce_CountsNeitherAsVisitNorAsPastOrder()
    {
        var other = Card(
            "K2",
            new CardEvent.Contact(
                new(2010, 10, 2), new("S1"), ContactManner.Showroom, NextContactOn: new(2010, 10, 3)),
            Contact(new(2010, 10, 3)),
            Contact(new(2010, 10, 4)),
            new CardEvent.OrderSigned(new(2010, 10, 5)));

        var taken = MergeProposal.Of(Card("K1"), other, Day, Day).TakesOver;

        Assert.Equal((3, 1, 0), (taken.Contacts, taken.Visits, taken.PastOrders));
    }

    [Fact]
    public void Of_LevelNotBetter_IsNotTakenOver() => Assert.Equal(
        new TakenOver(Contacts: 0, Visits: 0, FirstTestDriveOn: null, DueDates: 1, PastOrders: 0, Level: null),
        MergeProposal.Of(Card("K1"), Card(Filing("K2", level: "watching")), Day, Day).TakesOver);

    [Fact]
    public void Of_OrderedDuplicateInTheFuture_NamesBothReasons()
    {
        var ordered = Card("K2", new CardEvent.OrderSigned(Filed));

        var proposal = MergeProposal.Of(Card("K1"), ordered, Day, Day.PlusDays(-1));

        Assert.False(proposal.IsPossible);
        Assert.Equal(["ordered-is-not-merged", "in-the-future"], proposal.ReasonsAgainst.Select(r => r.Code));
        Answer.Refused(proposal.Accept(Day.PlusDays(-1)));
    }

    [Fact]
    public void Accept_ThenUndo_LeavesBothAsTheyWere()
    {
        var (first, second) = (Card("K1"), Card("K2", Contact(new(2010, 10, 11), "watching")));
        var merged = Answer.Merged(MergeProposal.Of(first, second, Day, Day).Accept(Day));

        var undone = Answer.Undone(CardMerge.Undo(merged.Other, [merged.Survivor], Day, Day));

        Assert.Single(merged.Survivor.StoryUntil(Day).Contacts);
        Assert.Equal(first.Status, Assert.Single(undone.Survivors).Status);
        Assert.Equal(second.Status, undone.Other.Status);
    }

    [Fact]
    public void Proposals_OfAGroupOfThree_MergeEachIntoTheFirst()
    {
        CustomerCard[] cards =
        [
            .. new[] { "K1", "K2", "K3" }.Select(id => Card(Filing(id) with { Customer = new(null, "13800138000") })),
        ];

        var proposals = Assert.Single(DuplicateCards.Among([.. cards], Day)).Proposals(Day, Day);

        Assert.Equal(["K1 K2", "K1 K3"], proposals.Select(p => $"{p.Survivor} {p.Other}"));
    }
}

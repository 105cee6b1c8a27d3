using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Assignment;

public sealed class BatchTransferTests
{
    private static readonly LocalDate Day = new(2010, 11, 1);

    private static readonly BatchTransfer ToS2 =
        new(new("S1"), Consultant("S2"), Day, HandoverCause.ConsultantLeft);

    [Fact]
    public void OfCards_OpenCard_MovesWithDateAndCause()
    {
        var handover = Assert.Single(ToS2.OfCards([Card("K1")], Day, Rules));
        var moved = Answer.Moved(handover);

        Assert.Equal(new CardEvent.Transferred(Day, new("S2"), HandoverCause.ConsultantLeft), moved.Events[^1]);
        Assert.Equal(new ConsultantId("S1"), moved.OwnerOn(Day.PlusDays(-1)));
        Assert.Equal(new ConsultantId("S2"), moved.OwnerOn(Day));
        Assert.Equal(new ConsultantId("S1"), handover.Before.Status.Owner);
    }

    [Fact]
    public void OfCards_ClosedCard_StaysWithItsReason()
    {
        var lost = Card("K1", new CardEvent.Lost(Filed.PlusDays(1), LostReason.GaveUp));

        Assert.Equal(["already-lost"], ReasonsOf(ToS2.OfCards([lost], Day, Rules)));
    }

    [Fact]
    public void OfCards_DormantAndOrderedCards_Move() =>
        Assert.All(
            ToS2.OfCards(
                [
                    Card("K1", Contact(Filed), new CardEvent.WentDormant(Filed.PlusDays(16))),
                    Card("K2", new CardEvent.OrderSigned(Filed)),
                ],
                Day,
                Rules),
            handover => Answer.Moved(handover));

    [Fact]
    public void OfCards_CardOfAnotherConsultant_IsPassedOver() =>
        Assert.Empty(ToS2.OfCards([Card(Filing("K1", consultant: "S9"))], Day, Rules));

    [Fact]
    public void OfCards_ChosenCardOfAnotherConsultant_IsRefused() => Assert.Equal(
        ["other-owner"],
        ReasonsOf((ToS2 with { Only = [new("K1")] }).OfCards([Card(Filing("K1", consultant: "S9"))], Day, Rules)));

    [Fact]
    public void OfCards_OnlySome_LeavesTheOthersOut()
    {
        var some = ToS2 with { Only = [new("K2")] };

        var handover = Assert.Single(some.OfCards([Card("K1"), Card("K2")], Day, Rules));

        Assert.Equal("K2", handover.Before.Id.Value);
        Assert.Equal(2, (some with { Only = null }).OfCards([Card("K1"), Card("K2")], Day, Rules).Count);
    }

    [Fact]
    public void OfCards_ReceiverNotYetInServiceAndOfAnotherDealer_NamesBoth()
    {
        var stranger = new Consultant(new("S3"), new("D2"), ActiveFrom: Day.PlusDays(1));

        Assert.Equal(
            ["receiver-of-other-dealer", "receiver-not-active"],
            ReasonsOf((ToS2 with { To = stranger }).OfCards([Card("K1")], Day, Rules)));
    }

    [Fact]
    public void OfCards_LastDayOfService_Receives() => Answer.Moved(Assert.Single(
        (ToS2 with { To = Consultant("S2") with { ActiveUntil = Day } }).OfCards([Card("K1")], Day, Rules)));

    [Fact]
    public void OfCards_BackDatedBeforeAContact_IsRefused() => Assert.Equal(
        ["before-latest-event"],
        ReasonsOf(ToS2.OfCards([Card("K1", Contact(Day.PlusDays(1)))], Day.PlusDays(2), Rules)));

    [Fact]
    public void OfCards_ToTheSameConsultantOrInTheFuture_IsRefused()
    {
        var toHimself = ToS2 with { To = Consultant("S1") };

        Assert.Equal(["same-owner"], ReasonsOf(toHimself.OfCards([Card("K1")], Day, Rules)));
        Assert.Equal(["in-the-future"], ReasonsOf(ToS2.OfCards([Card("K1")], Day.PlusDays(-1), Rules)));
    }

    [Fact]
    public void HandOn_AfterTheManager_MovesTheSameCardsToTheNewcomer()
    {
        var toManager = ToS2 with { To = Consultant("M1") };
        var lost = Card("K2", new CardEvent.Lost(Filed, LostReason.GaveUp));
        var first = toManager.OfCards([Card("K1"), lost], Day, Rules)
            .Where(handover => handover.IsMoved).Select(moved => moved.After!).ToList();
        var managersOwn = Card(Filing("K3", consultant: "M1"));

        var second = toManager.HandOn(Consultant("N1"), Day.PlusDays(20), first.Select(card => card.Id))
            .OfCards([.. first, managersOwn], Day.PlusDays(20), Rules);

        var moved = Answer.Moved(Assert.Single(second));
        Assert.Equal("K1", moved.Id.Value);
        Assert.Equal(new ConsultantId("M1"), moved.OwnerOn(Day.PlusDays(19)));
        Assert.Equal(new ConsultantId("N1"), moved.OwnerOn(Day.PlusDays(20)));
        Assert.Equal(HandoverCause.ConsultantLeft, ((CardEvent.Transferred)moved.Events[^1]).Cause);
    }

    [Fact]
    public void OfOwners_DeliveredCard_IsTransferred()
    {
        var handover = Assert.Single(ToS2.OfOwners([Delivered("K1"), Card("K2")], [], Day));

        Assert.True(handover.IsMoved);
        Assert.Equal(
            new OwnerTransfer(new("K1"), Day, new("S2"), HandoverCause.ConsultantLeft),
            handover.Transfer);
    }

    [Fact]
    public void OfOwners_OwnerHandedOverBefore_BelongsToTheLatestConsultant()
    {
        OwnerTransfer[] soFar =
            [new(new("K1"), Filed.PlusDays(20), new("S7")), new(new("K1"), Filed.PlusDays(10), new("S1"))];

        Assert.Empty(ToS2.OfOwners([Delivered("K1")], soFar, Day));
        Assert.Single((ToS2 with { From = new("S7") }).OfOwners([Delivered("K1")], soFar, Day));
    }

    [Fact]
    public void OfOwners_ChosenButWrong_NamesEveryReason()
    {
        var transfer = ToS2 with { On = Filed, To = Consultant("S1"), Only = [new("K1"), new("K2")] };

        var handovers = transfer.OfOwners([Delivered("K1"), Card("K2")], [], Filed.PlusDays(-1));

        Assert.Equal(
            [["same-owner", "before-delivery", "in-the-future"], ["not-delivered", "in-the-future"]],
            handovers.Select(h => h.Reasons.Select(r => r.Code).ToArray()));
    }

    [Fact]
    public void OfOwners_BeforeTheLatestTransferAndOfAnother_IsRefused()
    {
        var transfer = ToS2 with { Only = [new("K1")] };

        var handover = Assert.Single(
            transfer.OfOwners([Delivered("K1")], [new(new("K1"), Day.PlusDays(1), new("S8"))], Day.PlusDays(1)));

        Assert.False(handover.IsMoved);
        Assert.Equal(
            ["other-owner", "before-latest-event"],
            handover.Reasons.Select(r => r.Code));
    }

    [Fact]
    public void Causes_All_AreThoseOfLotusThenOfDrm() => Assert.Equal(
        "customer-dissatisfied neglected load consultant-left promoted no-progress other",
        string.Join(' ', HandoverCauses.All.Entries.Select(entry => entry.Code)));

    private static CustomerCard Delivered(string id) =>
        Card(id, new CardEvent.OrderSigned(Filed.PlusDays(3)), new CardEvent.Delivered(Filed.PlusDays(5)));

    private static IEnumerable<string> ReasonsOf(IReadOnlyList<CardHandover> handovers) =>
        Assert.Single(handovers).Reasons.Select(r => r.Code);
}

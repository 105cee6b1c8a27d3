using Funnel.Domain.Cards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Cards;

public sealed class MoveResultTests
{
    private static readonly CardEvent Order = new CardEvent.OrderSigned(Words.DayOf("10-05"));
    private static readonly CardEvent Delivery = new CardEvent.Delivered(Words.DayOf("10-06"));

    [Fact]
    public void Then_AllowedMoves_CarryTheDayAndTheRulesAlong()
    {
        var answer = Desk.File("C phone 10-01 B next 10-05").Then(Order).Then(Delivery);

        Assert.True(answer.TryGet(out var card, out var reasons));
        Assert.Equal(CardState.Delivered, card.Status.State);
        Assert.Empty(reasons);
    }

    [Fact]
    public void Then_DayAfterToday_IsRefusedThere() => Assert.Equal(
        "in-the-future",
        Desk.Codes(Desk.File("C phone 10-01 B next 10-05", today: "10-05").Then(Order).Then(Delivery)));

    [Fact]
    public void Then_AfterARefusal_TheFirstRefusalStands()
    {
        var answer = Desk.File("C phone 10-01 B next 10-05")
            .Then(new CardEvent.OrderCancelled(Words.DayOf("10-03"))).Then(Order);

        Assert.False(answer.TryGet(out var card, out var reasons));
        Assert.Null(card);
        Assert.Equal(["no-order"], reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Answers_ThatSayTheSame_AreEqual()
    {
        Assert.Equal(Desk.File("C phone 10-01 B").Then(Order), Desk.File("C phone 10-01 B").Then(Order));
        Assert.NotEqual(Desk.File("C phone 10-01 B").Then(Order), Desk.File("C phone 10-01 B"));
        Assert.Equal(Desk.File("C phone 10-01 X"), Desk.File("C phone 10-01 X"));
        Assert.NotEqual(Desk.File("C phone 10-01 X"), Desk.File("C phone 10-01 B wholesale"));
    }

    [Fact]
    public void Refused_Printed_NamesItsReasons() => Assert.Equal(
        "refused: unknown-level wholesale-outside-outreach",
        Desk.File("C phone 10-01 X wholesale").ToString());
}

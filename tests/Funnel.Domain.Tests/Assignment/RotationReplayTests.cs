using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Tests.Assignment;

public sealed class RotationReplayTests
{
    private static readonly LocalDate Day = new(2010, 10, 4);

    private static readonly IReadOnlyList<Consultant> Team =
    [
        new(new("Ann"), new("D1")),
        new(new("Bob"), new("D1"), ActiveUntil: Day),
        new(new("Cid"), new("D1"), ActiveFrom: Day.PlusDays(1)),
        new(new("Far"), new("D2")),
    ];

    [Fact]
    public void Of_CustomersInTurn_EachGoesToTheEnd()
    {
        var replay = Of(Day, Visit("T1", 0, "Ann"), Visit("T2", 0, "Bob"));

        Assert.All(replay.Receptions, reception => Assert.True(reception.IsInTurn));
        Assert.Equal(["Ann", "Bob"], OrderOf(replay));
    }

    [Fact]
    public void Of_CustomerReceivedByAnother_IsOutOfTurnAndTheNextStaysNext()
    {
        var replay = Of(Day, Visit("T1", 0, "Bob"));

        Assert.False(Assert.Single(replay.Receptions).IsInTurn);
        Assert.Equal(["Ann", "Bob"], OrderOf(replay));
    }

    [Fact]
    public void Of_NextDay_LeaverIsOutAndNewcomerLast() =>
        Assert.Equal(["Ann", "Cid"], OrderOf(Of(Day.PlusDays(1), Visit("T1", 0, "Bob"))));

    [Fact]
    public void Of_CustomerWhoComesAgain_TakesNoTurn() =>
        Assert.Empty(Of(Day, Visit("T1", 0, "Ann") with { Visit = VisitOrder.Again }).Receptions);

    [Fact]
    public void Of_OtherDealerOrOtherBusiness_TakesNoTurn() => Assert.Empty(Of(
        Day,
        Visit("T1", 0, "Far") with { Dealer = new("D2") },
        Visit("T2", 0, "Ann") with { IsSalesRelated = false }).Receptions);

    [Fact]
    public void Of_DayAfter_IsNotReplayed() => Assert.Empty(Of(Day, Visit("T1", 1, "Ann")).Receptions);

    private static RotationReplay Of(LocalDate today, params TrafficRecord[] register) =>
        RotationReplay.Of(register, Team, new("D1"), today);

    private static IEnumerable<string> OrderOf(RotationReplay replay) => replay.Queue.Order.Select(one => one.Value);

    private static TrafficRecord Visit(string id, int daysLater, string by) => new()
    {
        Id = new(id),
        Dealer = new("D1"),
        Consultant = new(by),
        Kind = TrafficKind.Visit,
        ArrivedAt = Day.PlusDays(daysLater) + new LocalTime(9, int.Parse(id[1..], null)),
        Visit = VisitOrder.First,
        IsSalesRelated = true,
        Outcome = TrafficOutcome.None,
    };
}

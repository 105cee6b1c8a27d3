using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using NodaTime;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Assignment;

public sealed class RotationQueueTests
{
    private static readonly LocalDate Day = new(2010, 11, 1);

    private static readonly RotationQueue Three =
        RotationQueue.Of([Consultant("A"), Consultant("B"), Consultant("C")], Day);

    [Fact]
    public void Receive_InTurn_GoesToTheEnd()
    {
        var turn = Three.Receive();

        Assert.Equal(new ConsultantId("A"), turn.Consultant);
        Assert.Equal("B C A", Order(turn.After));
        Assert.Equal("A B C", Order(Three));
    }

    [Fact]
    public void Receive_AbsentFirst_IsPassedOverAndKeepsThePlace()
    {
        var turn = Three.MarkAbsent(new("A")).Receive();

        Assert.Equal(new ConsultantId("B"), turn.Consultant);
        Assert.Equal("A C B", Order(turn.After));
        Assert.Equal(new ConsultantId("A"), turn.After.Return(new("A")).Next);
    }

    [Fact]
    public void Receive_NobodyPresent_GivesNobody()
    {
        var turn = Three.MarkAbsent(new("A")).MarkAbsent(new("B")).MarkAbsent(new("C")).Receive();

        Assert.Null(turn.Consultant);
        Assert.Equal("A B C", Order(turn.After));
        Assert.Null(RotationQueue.Empty.Receive().Consultant);
    }

    [Fact]
    public void Receive_OneAskedFor_GoesToTheEndOutOfTurn() => Assert.Equal("A C B", Order(Three.Receive(new("B"))));

    [Fact]
    public void JoinAndLeave_ChangeOnlyTheirOwnPlace()
    {
        Assert.Equal("A B C D", Order(Three.Join(new("D"))));
        Assert.Equal("A C", Order(Three.Leave(new("B"))));
        Assert.False(Three.MarkAbsent(new("B")).Leave(new("B")).Join(new("B")).IsAbsent(new("B")));
    }

    [Fact]
    public void Of_ThoseNotInService_TakeNoPart()
    {
        var queue = RotationQueue.Of(
            [
                Consultant("A") with { ActiveUntil = Day.PlusDays(-1) },
                Consultant("B") with { ActiveUntil = Day },
                Consultant("C") with { ActiveFrom = Day.PlusDays(1) },
                Consultant("D") with { ActiveFrom = Day },
            ],
            Day);

        Assert.Equal("B D", Order(queue));
    }

    [Fact]
    public void Changes_ThatMakeNoSense_Throw()
    {
        Assert.Throws<ArgumentException>(() => Three.Join(new("A")));
        Assert.Throws<ArgumentException>(() => Three.Leave(new("D")));
        Assert.Throws<ArgumentException>(() => Three.MarkAbsent(new("D")));
        Assert.Throws<ArgumentException>(() => Three.Return(new("D")));
        Assert.Throws<ArgumentException>(() => Three.Receive(new("D")));
        Assert.Throws<ArgumentException>(() => Three.MarkAbsent(new("A")).Receive(new("A")));
    }

    private static string Order(RotationQueue queue) => string.Join(' ', queue.Order);
}

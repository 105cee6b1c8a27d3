using Funnel.Domain.Cards;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

public sealed class GuideMidnightTests
{
    private static readonly LocalDate Eve = new(2010, 10, 31);

    private static readonly CardIndex Cards =
        Story.OfCards("K-1 walk-in 10-04 A by C-1 next 10-31\nK-2 phone 09-05 B by C-1").ToHistory().Cards;

    [Fact]
    public void Midnight_OfTheLastOfAMonth_BeginsTheNextMonth()
    {
        var after = Answer.Made(
            Cards[new("K-1")].Move(new CardEvent.OrderSigned(Eve), Eve, SalesStandards.Gps.CardRules));

        var (evening, morning) = GuideMidnight.Turn(SalesStandards.Gps, Cards, after);

        Assert.Equal((1L, 0L), (evening.Numerator, morning.Numerator));
    }

    [Fact]
    public void TurnTo_ANewDay_CountsWhatFellDueAsOverdue()
    {
        var board = new GuideMidnight.MonthBoard(SalesStandards.Gps, Cards, Eve);
        var before = board.Table.Total.Single(value => value.Kpi.Id == "overdue-prospects").Numerator;

        board.TurnTo(Eve);
        var same = board.Table.Total.Single(value => value.Kpi.Id == "overdue-prospects").Numerator;
        board.TurnTo(Eve.PlusDays(1));

        Assert.Equal((0L, 0L), (before, same));
        Assert.Equal(1, board.Table.Total.Single(value => value.Kpi.Id == "overdue-prospects").Numerator);
    }
}

using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Facts;

public sealed class LevelBeforeOrderTests
{
    [Theory]
    [InlineData("A walk-in 10-01 B | 10-02 call level H | 10-05 order", "H")]
    [InlineData("A walk-in 10-01 B | 10-02 call level H | 10-05 order | 10-06 call level A | 10-09 delivered", "H")]
    [InlineData("A walk-in 10-01 B | 10-05 call level A | 10-05 order", "A")]
    [InlineData("A walk-in 10-01 C | 10-09 delivered", "C")]
    [InlineData("A walk-in 10-01 H | 10-05 order | 10-06 order-cancelled | 10-07 call level B", "B")]
    [InlineData("A walk-in 10-01 H | 10-05 order | 10-06 order-cancelled | 10-07 call level B | 10-08 order", "B")]
    [InlineData("A walk-in 10-01 C | 10-02 call level B", "B")]
    [InlineData("A walk-in 10-01 H | 10-05 order | 10-06 call level C | 10-07 lost gave-up", "C")]
    public void LevelBeforeOrder_OfALotusCard_IsTheRecordedOne(string card, string level)
    {
        var story = Story.OfCards(card) with { Scale = LevelScales.Lotus };
        var book = new FactBook(
            story.ToHistory(), new(new(2010, 10, 1), new(2010, 10, 31)), SalesStandards.Lotus.OwnerContacts);

        Assert.Equal(new LevelCode(level), Assert.Single(book.Of(FactKinds.Cards, Anchor.AsOf)).LevelBeforeOrder);
        Assert.All(
            book.Of(FactKinds.Orders, Anchor.AsOf),
            order => Assert.Equal(new LevelCode(level), order.LevelBeforeOrder));
    }
}

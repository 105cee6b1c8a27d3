using Funnel.Domain.Inventory;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Inventory;

public sealed class InventoryTests
{
    private static readonly Report October = Story.OfCards(
        """
        A phone    09-15 C | 09-28 order | 10-05 delivered
        B walk-in  09-20 H | 10-06 order | 10-08 delivered
        C walk-in  09-20 H | 10-08 lost gave-up
        D walk-in  10-01 H | 10-10 order | 10-12 delivered
        E outreach 10-15 O | 10-15 order | 10-15 delivered
        F phone    10-31 B
        G walk-in  09-30 B
        """).Report("10-01", "10-31");

    [Fact]
    public void Ledger_OfOctober_ClosesByAddition()
    {
        var ledger = StockLedger.Of(October.Total());

        Assert.Equal(new StockLedger(Opening: 4, Created: 3, Delivered: 4, Lost: 1), ledger);
        Assert.Equal(2, ledger.Closing);
    }

    [Fact]
    public void Composition_OfOctober_HasFourParts()
    {
        var retail = RetailComposition.Of(October.Total());

        Assert.Equal(
            new RetailComposition(OpeningOrdered: 1, OpeningProspect: 1, NewShowroom: 1, NewOutreach: 1), retail);
        Assert.Equal(4, retail.Delivered);
    }

    [Fact]
    public void Of_ValuesWithoutTheFour_IsACallersMistake() =>
        Assert.Throws<ArgumentException>(() => StockLedger.Of([October.Total()[0]]));
}

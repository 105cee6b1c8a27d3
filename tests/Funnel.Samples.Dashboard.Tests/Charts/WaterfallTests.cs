using Funnel.Domain.Inventory;
using Funnel.Samples.Dashboard.Charts;

namespace Funnel.Samples.Dashboard.Tests.Charts;

public sealed class WaterfallTests
{
    [Fact]
    public void Of_Ledger_BeginsEachBarWhereTheOneBeforeEnded() => Assert.Equal(
        [(0L, 200L), (200L, 100L), (260L, 40L), (235L, 25L), (0L, 235L)],
        Waterfall.Of(new StockLedger(Opening: 200, Created: 100, Delivered: 40, Lost: 25)));
}

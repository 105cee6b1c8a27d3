using Funnel.Domain.Inventory;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>
/// The prospect inventory as bars from opening to closing: each begins where the one before ended, so that the last
/// ends at nothing but what is left.
/// </summary>
internal static class Waterfall
{
    /// <summary>Opening, new, delivered, lost, closing; the height below a bar, and its own.</summary>
    public static IReadOnlyList<(long Below, long Height)> Of(StockLedger ledger)
    {
        var peak = ledger.Opening + ledger.Created;
        return
        [
            (0, ledger.Opening),
            (ledger.Opening, ledger.Created),
            (peak - ledger.Delivered, ledger.Delivered),
            (ledger.Closing, ledger.Lost),
            (0, ledger.Closing),
        ];
    }
}

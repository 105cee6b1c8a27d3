namespace Funnel.Domain.Inventory;

/// <summary>The open cards a period begins with.</summary>
/// <param name="Orders">Those with an order in force.</param>
/// <param name="Prospects">All others, dormant ones included.</param>
public readonly record struct PlannedStock(long Orders, long Prospects)
{
    /// <summary>All of them.</summary>
    public long Total => Orders + Prospects;
}

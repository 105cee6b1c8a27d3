using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Inventory;

/// <summary>
/// Prospect inventory 进销存 (GPS; in and out by transfer: ours): what was there, what came, what went. What is left
/// follows from it.
/// </summary>
/// <param name="Opening">Cards open when the period began.</param>
/// <param name="Created">Cards filed in the period.</param>
/// <param name="Delivered">Cards whose car was handed over in it.</param>
/// <param name="Lost">Cards lost in it.</param>
/// <param name="TransferredIn">
/// Cards handed to the group in it, where those above are with their owners of that day.
/// </param>
/// <param name="TransferredOut">Cards the group handed on in it; where nobody hands to another group, as many.</param>
public readonly record struct StockLedger(
    long Opening, long Created, long Delivered, long Lost, long TransferredIn = 0, long TransferredOut = 0)
{
    /// <summary>Cards open at the end of the period's last known day.</summary>
    public long Closing => Opening + Created + TransferredIn - TransferredOut - Delivered - Lost;

    /// <summary>
    /// The ledger of a group, from its KPIs. They count every card with its owner at the end, so that a transfer within
    /// the period moves a card's whole past and is no entry of its own.
    /// </summary>
    /// <exception cref="ArgumentException">One of the four KPIs is missing.</exception>
    public static StockLedger Of(IReadOnlyList<KpiValue> values) => new(
        values.CountOf(StockKpis.OpeningProspects),
        values.CountOf(StockKpis.NewProspects),
        values.CountOf(StockKpis.DeliveredProspects),
        values.CountOf(StockKpis.LostProspects));
}

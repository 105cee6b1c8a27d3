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
/// <param name="TransferredIn">Cards handed to the group's consultants in it.</param>
/// <param name="TransferredOut">
/// Cards the group's consultants handed on in it; as many as came in wherever the consultant is no dimension.
/// </param>
public readonly record struct StockLedger(
    long Opening, long Created, long Delivered, long Lost, long TransferredIn = 0, long TransferredOut = 0)
{
    /// <summary>Cards open at the end of the period's last known day.</summary>
    public long Closing => Opening + Created + TransferredIn - TransferredOut - Delivered - Lost;

    /// <summary>The ledger of a group, from its KPIs.</summary>
    /// <exception cref="ArgumentException">One of the six KPIs is missing.</exception>
    public static StockLedger Of(IReadOnlyList<KpiValue> values) => new(
        values.CountOf(StockKpis.OpeningProspects),
        values.CountOf(StockKpis.NewProspects),
        values.CountOf(StockKpis.DeliveredProspects),
        values.CountOf(StockKpis.LostProspects),
        values.CountOf(StockKpis.TransferredInProspects),
        values.CountOf(StockKpis.TransferredOutProspects));
}

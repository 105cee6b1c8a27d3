using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>Something in one record that does not go with another one; both are kept.</summary>
/// <param name="IsOfTraffic">Whether it was found in a record of the showroom register; on a card otherwise.</param>
/// <param name="Id">The id of the traffic record or of the card.</param>
/// <param name="Dealer">The dealer of the record.</param>
/// <param name="Consultant">The consultant on the record, or the card's owner.</param>
/// <param name="Field">The field, by its name in the exchange format.</param>
/// <param name="Value">What stands there; never personal.</param>
/// <param name="Reason">What does not go together, in zh and en.</param>
public sealed record HistoryFinding(
    bool IsOfTraffic, string Id, DealerId Dealer, ConsultantId Consultant, string Field, string Value, Reason Reason)
{
    /// <summary>The transfer of an owner in which it was found; null where it was found elsewhere.</summary>
    public OwnerTransfer? Transfer { get; init; }

    /// <summary>
    /// The caller's number of the event's row in which it was found, on a card; null where it was found elsewhere.
    /// </summary>
    public long? EventRow { get; init; }
}

using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>
/// An owner handed to another consultant, kept with the dealer of the card and with its place among all of them:
/// several
/// on one day count in the order in which they were recorded.
/// </summary>
internal sealed record OwnerTransferRecord(DealerId Dealer, OwnerTransfer Transfer, int Place);

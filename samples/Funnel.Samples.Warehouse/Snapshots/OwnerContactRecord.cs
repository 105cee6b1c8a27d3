using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>A contact with an owner, kept with the dealer of the card so that it lies beside it.</summary>
internal sealed record OwnerContactRecord(DealerId Dealer, OwnerContact Contact);

using Funnel.Domain.Dealers;

namespace Funnel.Domain.Facts;

/// <summary>Finds the region of a dealer in the master data.</summary>
internal sealed class RegionsOfDealers(IReadOnlyList<Dealer> dealers)
{
    private readonly Dictionary<DealerId, RegionName?> _regions = dealers.ToDictionary(d => d.Id, d => d.Region);

    public RegionName? Of(DealerId dealer) => _regions.GetValueOrDefault(dealer);
}

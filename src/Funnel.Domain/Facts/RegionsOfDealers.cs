using Funnel.Domain.Dealers;

namespace Funnel.Domain.Facts;

/// <summary>Finds the region of a dealer in the master data.</summary>
/// <param name="dealers">The dealers.</param>
/// <param name="isForOne">Whether one dealer will be asked for, that of a single card: no index is worth it.</param>
internal sealed class RegionsOfDealers(IReadOnlyList<Dealer> dealers, bool isForOne = false)
{
    private readonly Lazy<Dictionary<DealerId, RegionName?>> _regions =
        new(() => dealers.ToDictionary(d => d.Id, d => d.Region));

    public RegionName? Of(DealerId dealer) => isForOne
        ? dealers.FirstOrDefault(known => known.Id == dealer)?.Region
        : _regions.Value.GetValueOrDefault(dealer);
}

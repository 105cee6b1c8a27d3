using Funnel.Domain.Dealers;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Everything recorded, dealer by dealer, as it stood at one moment; it never changes.</summary>
internal sealed class NetworkRecords(IReadOnlyDictionary<DealerId, DealerRecords> byDealer)
{
    /// <summary>Each dealer's records.</summary>
    public IReadOnlyDictionary<DealerId, DealerRecords> ByDealer => byDealer;

    /// <summary>The dealers, by id.</summary>
    public IReadOnlyList<Dealer> Dealers { get; } =
        [.. byDealer.Values.Select(records => records.Dealer).OrderBy(dealer => dealer.Id.Value, StringComparer.Ordinal)];

    /// <summary>The consultants of a dealer, by id.</summary>
    public IReadOnlyList<Consultant> ConsultantsOf(DealerId dealer) =>
        byDealer.TryGetValue(dealer, out var records) ? records.Consultants : [];
}

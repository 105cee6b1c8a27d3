using Funnel.Domain.Dealers;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What people call the dealers and consultants of the records; their ids where nobody wrote a name down.</summary>
internal sealed class KnownNames(NetworkRecords records, RecordsIndex index)
{
    public string Of(DealerId dealer) =>
        records.ByDealer.TryGetValue(dealer, out var found) ? found.Dealer.Name ?? dealer.Value : dealer.Value;

    public string Of(DealerId dealer, ConsultantId consultant) =>
        index.Of(records, dealer)?.Consultant(consultant)?.Name ?? consultant.Value;

    /// <summary>A consultant of whichever dealer: ids are unique in the records.</summary>
    public string Of(ConsultantId consultant) => records.ByDealer.Keys
        .Select(dealer => index.Of(records, dealer)?.Consultant(consultant)?.Name)
        .FirstOrDefault(name => name is not null) ?? consultant.Value;
}

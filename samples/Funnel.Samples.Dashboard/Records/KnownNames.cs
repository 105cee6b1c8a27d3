using Funnel.Domain.Dealers;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// What a list calls dealers and consultants: by their names, a consultant with the id, which alone is shown where that
/// is asked for.
/// </summary>
internal sealed class KnownNames(NetworkRecords records, Visitor visitor)
{
    public string Of(DealerId dealer) =>
        records.ByDealer.TryGetValue(dealer, out var found) ? found.Dealer.Name ?? dealer.Value : dealer.Value;

    public string Of(DealerId dealer, ConsultantId consultant) =>
        visitor.ShowsStaff && records.IndexOf(dealer)?.Consultant(consultant)?.Name is { } name
            ? $"{name} {consultant}"
            : consultant.Value;

    /// <summary>A consultant of whichever dealer: ids are unique in the records.</summary>
    public string Of(ConsultantId consultant) => records.ByDealer.Keys
        .Where(dealer => records.IndexOf(dealer)?.Consultant(consultant) is not null)
        .Select(dealer => Of(dealer, consultant))
        .FirstOrDefault() ?? consultant.Value;
}

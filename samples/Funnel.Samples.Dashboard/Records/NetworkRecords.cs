using Funnel.Domain.Books;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Everything recorded, dealer by dealer, as it stood at one moment; it never changes.</summary>
/// <param name="book">The book of all that is recorded.</param>
/// <param name="byDealer">Each dealer's records.</param>
internal sealed class NetworkRecords(FunnelBook book, IReadOnlyDictionary<DealerId, DealerRecords> byDealer)
{
    private const int MostAnswers = 256;

    /// <summary>The book of all that is recorded, which figures are asked of.</summary>
    public FunnelBook Book => book;

    /// <summary>Each dealer's records.</summary>
    public IReadOnlyDictionary<DealerId, DealerRecords> ByDealer => byDealer;

    /// <summary>The dealers, by id.</summary>
    public IReadOnlyList<Dealer> Dealers { get; } =
        [.. byDealer.Values.Select(records => records.Dealer).OrderBy(dealer => dealer.Id)];

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => book.FirstDay;

    /// <summary>What was worked out over several dealers: reports, members of a number.</summary>
    public PeriodCache Answers { get; } = new(MostAnswers);

    /// <summary>The records of one dealer alone; none where there is no such dealer.</summary>
    public NetworkRecords Of(DealerId dealer) => byDealer.TryGetValue(dealer, out var records)
        ? new(records.Book, new Dictionary<DealerId, DealerRecords> { [dealer] = records })
        : new(book.Of(), new Dictionary<DealerId, DealerRecords>());

    /// <summary>The consultants of a dealer, by id.</summary>
    public IReadOnlyList<Consultant> ConsultantsOf(DealerId dealer) =>
        byDealer.TryGetValue(dealer, out var records) ? records.Consultants : [];

    /// <summary>Finds a dealer's records by their ids; null where there is no such dealer.</summary>
    public DealerIndex? IndexOf(DealerId dealer) => byDealer.GetValueOrDefault(dealer)?.Index;

    /// <summary>The lead with an id; null where there is none.</summary>
    public Lead? Lead(LeadId lead) =>
        byDealer.Values.Select(dealer => dealer.Index.Lead(lead)).FirstOrDefault(found => found is not null);

    /// <summary>The record of the register with an id; null where there is none.</summary>
    public TrafficRecord? Traffic(TrafficId record) =>
        byDealer.Values.Select(dealer => dealer.Index.Traffic(record)).FirstOrDefault(found => found is not null);
}

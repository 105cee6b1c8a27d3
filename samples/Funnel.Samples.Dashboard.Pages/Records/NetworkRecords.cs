using System.Collections.Concurrent;
using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Everything recorded, dealer by dealer, as it stood at one moment; it never changes.</summary>
/// <param name="book">The book of all that is recorded.</param>
/// <param name="byDealer">Each dealer's records.</param>
/// <param name="only">The one consultant whose own records are seen; null where all are.</param>
internal sealed class NetworkRecords(
    FunnelBook book, IReadOnlyDictionary<DealerId, DealerRecords> byDealer, ConsultantId? only = null)
{
    private const int MostAnswers = 256;
    private const int MostViews = 64;

    private readonly ConcurrentDictionary<string, NetworkRecords> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<DealerId, DealerIndex> _ownIndexes = only is null
        ? []
        : byDealer.ToDictionary(dealer => dealer.Key, dealer => new DealerIndex(dealer.Value, only));

    /// <summary>The one consultant whose own records are seen; null where all are.</summary>
    public ConsultantId? Only => only;

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
        ? new(records.Book, new Dictionary<DealerId, DealerRecords> { [dealer] = records }, only)
        : new(book.Of(), new Dictionary<DealerId, DealerRecords>());

    /// <summary>The consultants of a dealer, by id.</summary>
    public IReadOnlyList<Consultant> ConsultantsOf(DealerId dealer) =>
        !byDealer.TryGetValue(dealer, out var records) ? []
        : only is null ? records.Consultants
        : [.. records.Consultants.Where(consultant => consultant.Id == only)];

    /// <summary>Finds a dealer's records by their ids; null where there is no such dealer.</summary>
    public DealerIndex? IndexOf(DealerId dealer) =>
        only is null ? byDealer.GetValueOrDefault(dealer)?.Index : _ownIndexes.GetValueOrDefault(dealer);

    /// <summary>The records of some dealers, or of one consultant of theirs, as if there were no others.</summary>
    public NetworkRecords Within(IReadOnlyCollection<DealerId> dealers, ConsultantId? consultant)
    {
        if (_views.Count >= MostViews)
        {
            _views.Clear();
        }

        var key = string.Join('\n', dealers.Select(dealer => dealer.Value).Append(consultant?.Value));
        return _views.GetOrAdd(key, _ => new(
            book.Of(dealers),
            dealers.Where(byDealer.ContainsKey).ToDictionary(dealer => dealer, dealer => byDealer[dealer]),
            consultant));
    }

    /// <summary>Whether a card is among these.</summary>
    public bool Holds(CustomerCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return byDealer.ContainsKey(card.Filing.Dealer) && (only is not { } own || DealerIndex.IsOf(card, own));
    }

    /// <summary>Whether the card with an id is among these.</summary>
    public bool Holds(CardId card) => byDealer.Keys.Any(dealer => IndexOf(dealer)?.Card(card) is not null);

    /// <summary>The lead with an id; null where there is none.</summary>
    public Lead? Lead(LeadId lead) =>
        byDealer.Keys.Select(dealer => IndexOf(dealer)?.Lead(lead)).FirstOrDefault(found => found is not null);

    /// <summary>The record of the register with an id; null where there is none.</summary>
    public TrafficRecord? Traffic(TrafficId record) =>
        byDealer.Keys.Select(dealer => IndexOf(dealer)?.Traffic(record)).FirstOrDefault(found => found is not null);
}

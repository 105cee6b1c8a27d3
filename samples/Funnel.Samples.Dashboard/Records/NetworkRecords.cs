using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Everything recorded, dealer by dealer, as it stood at one moment; it never changes.</summary>
internal sealed class NetworkRecords
{
    private const int MostAnswers = 256;
    private const int FactBooks = 3;

    private readonly Lazy<LocalDate?> _firstDay;

    /// <summary>Records of dealers, with what was worked out from earlier ones and still stands.</summary>
    public NetworkRecords(
        IReadOnlyDictionary<DealerId, DealerRecords> byDealer, PeriodCache? answers = null, PeriodCache? facts = null)
    {
        ByDealer = byDealer;
        Answers = answers ?? new(MostAnswers);
        Facts = facts ?? new(FactBooks);
        Dealers =
        [
            .. byDealer.Values.Select(records => records.Dealer).OrderBy(d => d.Id.Value, StringComparer.Ordinal),
        ];
        _firstDay = new(() => byDealer.Values.Min(records => records.FirstDay));
    }

    /// <summary>No records yet.</summary>
    public static NetworkRecords None { get; } = new(new Dictionary<DealerId, DealerRecords>());

    /// <summary>Each dealer's records.</summary>
    public IReadOnlyDictionary<DealerId, DealerRecords> ByDealer { get; }

    /// <summary>The dealers, by id.</summary>
    public IReadOnlyList<Dealer> Dealers { get; }

    /// <summary>The first day on which a card was filed or traffic came; null where there is neither.</summary>
    public LocalDate? FirstDay => _firstDay.Value;

    /// <summary>What was worked out over several dealers: reports, members of a number.</summary>
    public PeriodCache Answers { get; }

    /// <summary>Facts of all dealers together, of which only a few are kept.</summary>
    public PeriodCache Facts { get; }

    /// <summary>The records of one dealer alone; none where there is no such dealer.</summary>
    public NetworkRecords Of(DealerId dealer) => ByDealer.TryGetValue(dealer, out var records)
        ? new(new Dictionary<DealerId, DealerRecords> { [dealer] = records })
        : None;

    /// <summary>The consultants of a dealer, by id.</summary>
    public IReadOnlyList<Consultant> ConsultantsOf(DealerId dealer) =>
        ByDealer.TryGetValue(dealer, out var records) ? records.Consultants : [];

    /// <summary>Finds a dealer's records by their ids; null where there is no such dealer.</summary>
    public DealerIndex? IndexOf(DealerId dealer) => ByDealer.GetValueOrDefault(dealer)?.Index;

    /// <summary>The lead with an id; null where there is none.</summary>
    public Lead? Lead(LeadId lead) =>
        ByDealer.Values.Select(dealer => dealer.Index.Lead(lead)).FirstOrDefault(found => found is not null);

    /// <summary>The record of the register with an id; null where there is none.</summary>
    public TrafficRecord? Traffic(TrafficId record) =>
        ByDealer.Values.Select(dealer => dealer.Index.Traffic(record)).FirstOrDefault(found => found is not null);
}

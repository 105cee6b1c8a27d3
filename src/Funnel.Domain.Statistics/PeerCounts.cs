using Funnel.Domain.Audit;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Statistics;

/// <summary>Rows looked at and flagged by consultant and month, so that peers are counted in the same months.</summary>
internal sealed class PeerCounts
{
    private readonly Dictionary<(DealerId Dealer, ConsultantId Consultant), HashSet<YearMonth>> _months = [];
    private readonly Dictionary<(DealerId? Dealer, YearMonth Month), (long Flagged, long Looked)> _all = [];
    private readonly Dictionary<(DealerId, ConsultantId, YearMonth), (long Flagged, long Looked)> _own = [];

    public PeerCounts(IEnumerable<EntryFacts> looked, Func<EntryFacts, bool> isFlagged)
    {
        foreach (var row in looked)
        {
            var (month, flagged) = (row.HappenedOn.ToYearMonth(), isFlagged(row) ? 1 : 0);
            Add(_all, (row.Dealer, month), flagged);
            Add(_all, (null, month), flagged);
            Add(_own, (row.Dealer, row.Consultant, month), flagged);
            if (!_months.TryGetValue((row.Dealer, row.Consultant), out var months))
            {
                _months.Add((row.Dealer, row.Consultant), months = []);
            }

            months.Add(month);
        }
    }

    /// <summary>What the peers of somebody have in the same months; null where there are none at all.</summary>
    /// <param name="person">The consultant.</param>
    /// <param name="isOfGroup">Whether the peers are those of every dealer.</param>
    public (long Flagged, long Looked, bool IsOfGroup)? Of(
        (DealerId Dealer, ConsultantId Consultant) person, bool isOfGroup)
    {
        var (flagged, looked) = (0L, 0L);
        foreach (var month in _months[person])
        {
            var all = _all[(isOfGroup ? null : person.Dealer, month)];
            var own = _own[(person.Dealer, person.Consultant, month)];
            (flagged, looked) = (flagged + all.Flagged - own.Flagged, looked + all.Looked - own.Looked);
        }

        return looked > 0 ? (flagged, looked, isOfGroup)
            : isOfGroup ? null
            : Of(person, isOfGroup: true);
    }

    private static void Add<TKey>(Dictionary<TKey, (long Flagged, long Looked)> counts, TKey key, int flagged)
        where TKey : notnull
    {
        var before = counts.GetValueOrDefault(key);
        counts[key] = (before.Flagged + flagged, before.Looked + 1);
    }
}

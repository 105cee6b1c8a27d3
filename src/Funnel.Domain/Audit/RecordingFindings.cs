using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// Where the days of recording tell nothing: most of what a dealer's cards and register hold was written down on one
/// day, after the days it tells of, as an import does (ours 2).
/// </summary>
internal static class RecordingFindings
{
    // Of a handful of rows most are easily of one day.
    private const int FewestRows = 10;

    /// <summary>Every finding, at the first row of that day.</summary>
    public static IEnumerable<HistoryFinding> Of(FunnelHistory history)
    {
        if (history.Cards.Log is not { } log || !IsTold(history, log))
        {
            return [];
        }

        return
            from dealer in CountsOf(history, log, LocalDate.MaxIsoValue)
            where history.Cards.Only is not { } only || dealer.Key == only
            from day in dealer.Value.Imports()
            select Of(history, log, dealer.Key, day.On, day.First, AuditReasons.InOneGo(day.Count, dealer.Value.Rows));
    }

    /// <summary>The days on which most of a dealer's rows were written down, of those known on a day.</summary>
    public static HashSet<(DealerId Dealer, LocalDate On)> ImportDays(FunnelHistory history, LocalDate knownOn) =>
        history.Cards.Log is { } log && IsTold(history, log)
            ? CountsOf(history, log, knownOn)
                .SelectMany(one => one.Value.Imports().Select(day => (one.Key, day.On)))
                .ToHashSet()
            : [];

    private static Dictionary<DealerId, DealerDays> CountsOf(
        FunnelHistory history, CardLog log, LocalDate knownOn)
    {
        var counts = new Dictionary<DealerId, DealerDays>();
        foreach (var row in log.WrittenFilings().Where(row => row.On <= knownOn))
        {
            DaysOf(log.Rows.DealerAt(row.Number)).Add(row.HappenedOn, row.On, (FoundIn.Filing, row.Number, row.Row));
        }

        foreach (var row in log.WrittenEvents().Where(row => row.On <= knownOn))
        {
            DaysOf(log.Rows.DealerAt(row.Number)).Add(row.HappenedOn, row.On, (FoundIn.Event, row.Number, row.Row));
        }

        for (var place = 0; place < history.Traffic.Count; place++)
        {
            var record = history.Traffic[place];
            var happenedOn = record.ArrivedAt.Date;
            var on = record.Entry?.RecordedOn ?? happenedOn;
            if (on <= knownOn)
            {
                DaysOf(record.Dealer).Add(happenedOn, on, (FoundIn.Traffic, place, 0));
            }
        }

        return counts;

        DealerDays DaysOf(DealerId dealer)
        {
            if (!counts.TryGetValue(dealer, out var days))
            {
                counts.Add(dealer, days = new());
            }

            return days;
        }
    }

    private static bool IsTold(FunnelHistory history, CardLog log) =>
        log.Coverage(isMeant: null).Told > 0
        || (history.Traffic is not IEntryTelling { HasEntries: false }
            && history.Traffic.Any(record => record.Entry?.RecordedOn is not null));

    private static HistoryFinding Of(
        FunnelHistory history,
        CardLog log,
        DealerId dealer,
        LocalDate on,
        (FoundIn File, int Number, long Row) first,
        Wording.Reason reason)
    {
        if (first.File == FoundIn.Traffic)
        {
            var record = history.Traffic[first.Number];
            return new(true, record.Id.Value, dealer, record.Consultant, "recorded_on", AuditReasons.Iso(on), reason);
        }

        var filing = log.FilingOf(first.Number);
        return new(
            false, filing.Card.Value, dealer, filing.Consultant, "recorded_on", AuditReasons.Iso(on), reason)
        {
            EventRow = first.File == FoundIn.Event ? first.Row : null,
        };
    }

    private enum FoundIn
    {
        Filing,
        Event,
        Traffic,
    }

    /// <summary>The rows of one dealer, and those written down after the day they tell of by that day.</summary>
    private sealed class DealerDays
    {
        private readonly Dictionary<LocalDate, (long Count, (FoundIn File, int Number, long Row) First)> _days = [];

        public long Rows { get; private set; }

        public void Add(LocalDate happenedOn, LocalDate on, (FoundIn File, int Number, long Row) row)
        {
            Rows++;
            if (on > happenedOn)
            {
                _days[on] = _days.TryGetValue(on, out var day) ? day with { Count = day.Count + 1 } : (1, row);
            }
        }

        public IEnumerable<(LocalDate On, long Count, (FoundIn File, int Number, long Row) First)> Imports() => _days
            .Where(day => Rows >= FewestRows && 2 * day.Value.Count > Rows)
            .Select(day => (day.Key, day.Value.Count, day.Value.First));
    }
}

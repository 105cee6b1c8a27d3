using System.Collections.Concurrent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Reads recorded history into cards, as <see cref="CardRecorder"/> does, for a caller that looks ids up by itself and
/// names each card by its number. It keeps rows, not objects: the cards that come of it are made when they are asked
/// for, and made anew each time.
/// </summary>
public sealed class CardRecordBook
{
    private const int CardsAtATime = 1 << 13;

    private readonly CardRules _rules;
    private readonly CardShelf _shelf;
    private readonly List<(int Card, int Survivor)> _merges = [];
    private readonly List<(int Card, CardId Survivor)> _mergesGiven = [];
    private readonly List<RecordIssue> _issues = [];
    private readonly FilingEntries _filings;
    private EventEntries _events;

    /// <summary>Starts reading under a dealer's rules.</summary>
    public CardRecordBook(CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
        _shelf = new(rules);
        _filings = new(Texts);
        _events = new(Texts);
    }

    /// <summary>The texts that entries name by number.</summary>
    public SharedTexts Texts => _shelf.Texts;

    /// <summary>The filings that stand, numbered from 0 in the order they were added.</summary>
    public int Count => _shelf.Count;

    /// <summary>Adds a filing; its id must be no other's. Where it stands it gets the next number.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(CardFiling filing, long row)
    {
        ArgumentNullException.ThrowIfNull(filing);
        _filings.Add(filing, row);
        return Add(_filings, _filings.Count - 1);
    }

    /// <summary>Adds one of some filings; its id must be no other's. Where it stands it gets the next number.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(FilingEntries filings, int place)
    {
        ArgumentNullException.ThrowIfNull(filings);
        var filing = filings.StartAt(place);
        var stands = true;
        foreach (var problem in FilingChecks.Of(filing, _rules.Scale))
        {
            _issues.Add(problem.OfFiling(filings.RowAt(place)));
            stands &= !problem.IsError;
        }

        if (stands)
        {
            _shelf.Add(filings, place);
        }

        return stands;
    }

    /// <summary>The caller's number of the row that files the card with this number.</summary>
    public long RowOf(int card) => _shelf.RowOf(card);

    /// <summary>
    /// The day on which the card with this number was delivered, if it was: that is for good. Known once the history is
    /// settled.
    /// </summary>
    public LocalDate? DeliveredOn(int card) => _shelf.DeliveredOn(card);

    /// <summary>Adds an event of the card with this number; events may come in any order of dates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No filing has this number.</exception>
    public void Add(int card, CardEvent e, long row)
    {
        ArgumentNullException.ThrowIfNull(e);
        ArgumentOutOfRangeException.ThrowIfNegative(card);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(card, Count);
        _events.Add(card, e, row);
        if (e is CardEvent.MergedInto merged)
        {
            _mergesGiven.Add((card, merged.Survivor));
        }

        if (_events.Count == CardsAtATime)
        {
            TakeGiven();
        }
    }

    /// <summary>Takes over events, which come after those it has; the cards they name must be there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An event names a number that no filing has.</exception>
    public void Add(EventEntries events)
    {
        ArgumentNullException.ThrowIfNull(events);
        TakeGiven();
        Take(events);
    }

    /// <summary>
    /// Settles the history: every event is checked in the order of dates, and of rows within a day. Cards that no merge
    /// ties together are read on all cores.
    /// </summary>
    public RecordedCards Complete()
    {
        TakeGiven();
        var groups = MergeGroups.Of([.. _merges, .. NumbersOfGiven()]);
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(Count, 1), CardsAtATime),
            () => new CardReading(_shelf),
            (range, _, reading) =>
            {
                for (var card = range.Item1; card < Math.Min(range.Item2, Count); card++)
                {
                    if (!groups.Tied.Contains(card))
                    {
                        reading.Check(card);
                    }
                }

                return reading;
            },
            reading =>
            {
                lock (_issues)
                {
                    _issues.AddRange(reading.Issues);
                }
            });
        foreach (var group in groups.All)
        {
            ReadTied(group);
        }

        return new(_shelf, [.. _issues.OrderBy(issue => !issue.Row.IsFiling).ThenBy(issue => issue.Row.Number)]);
    }

    internal void Refuse(RecordIssue issue) => _issues.Add(issue);

    private void TakeGiven()
    {
        if (_events.Count > 0)
        {
            Take(_events);
            _events = new(Texts);
        }
    }

    private void Take(EventEntries events)
    {
        for (var run = 0; run < events.RunCount; run++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(events.RunAt(run).Card, Count, nameof(events));
        }

        _merges.AddRange(events.Merges);
        _shelf.Add(events);
    }

    private void ReadTied(IReadOnlyList<int> group)
    {
        var records = group.Select(Open).ToList();
        new MergingCards(records, _rules, _issues).Read();
        for (var member = 0; member < group.Count; member++)
        {
            _shelf.Tie(group[member], records[member].Close(_issues));
        }
    }

    private CardRecord Open(int card)
    {
        List<CardRow> rows = [];
        var settling = new CardReading(_shelf);
        if (settling.Settle(card))
        {
            _issues.AddRange(settling.Settled);
        }

        _shelf.RowsOf(card, rows);
        return new(
            _shelf.FilingOf(card),
            _shelf.RowOf(card),
            Ordered(rows),
            _rules);
    }

    // Within a day the rows of the file count in their new order, each in the place of another one.
    private static IEnumerable<RecordedEvent> Ordered(List<CardRow> rows) =>
        rows.GroupBy(row => row.Day).SelectMany(day => day.Zip(
            day.Select(row => row.Row).Order(), (row, order) => new RecordedEvent(row.Event, row.Row, order)));

    private IEnumerable<(int Card, int Survivor)> NumbersOfGiven()
    {
        var ids = _mergesGiven.Select(merge => merge.Survivor).ToHashSet();
        Dictionary<CardId, int> numbers = [];
        for (var card = 0; card < Count && numbers.Count < ids.Count; card++)
        {
            if (_shelf.FilingOf(card).Card is var id && ids.Contains(id))
            {
                numbers.TryAdd(id, card);
            }
        }

        return _mergesGiven.Select(merge => (merge.Card, numbers.GetValueOrDefault(merge.Survivor, -1)));
    }
}

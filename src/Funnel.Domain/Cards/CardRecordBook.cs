using System.Collections.Concurrent;

namespace Funnel.Domain.Cards;

/// <summary>
/// Reads recorded history into cards, as <see cref="CardRecorder"/> does, for a caller that looks ids up by itself and
/// names each card by its number.
/// </summary>
public sealed class CardRecordBook
{
    private const int CardsAtATime = 1 << 13;

    private readonly CardRules _rules;
    private readonly List<Entry[]> _entries = [];
    private readonly RecordedRows _rows = new();
    private readonly List<(int Card, CardId Survivor)> _merges = [];
    private readonly List<RecordIssue> _issues = [];

    /// <summary>Starts reading under a dealer's rules.</summary>
    public CardRecordBook(CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>The filings that stand, numbered from 0 in the order they were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a filing; its id must be no other's. Where it stands it gets the next number.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(CardFiling filing, long row)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var source = new RecordedRow(IsFiling: true, row);
        var stands = true;
        foreach (var reason in FilingChecks.ReasonsAgainst(filing, _rules.Scale))
        {
            var isLevel = reason.Code == "unknown-level";
            var value = isLevel ? filing.Level.Value : DateReasons.Iso(filing.NextContactOn!.Value);
            _issues.Add(new(true, source, isLevel ? "level" : "next_contact_on", value, reason));
            stands = false;
        }

        if (!stands)
        {
            return false;
        }

        if (Count % CardsAtATime == 0)
        {
            _entries.Add(new Entry[CardsAtATime]);
        }

        EntryOf(Count++) = new() { Filing = filing, Row = row, Events = RecordedRows.Empty };
        if (FilingChecks.WholesaleOutsideOutreach(filing) is { } finding)
        {
            _issues.Add(new(false, source, "channel", Channels.FilingChannels.All.CodeOf(filing.Channel), finding));
        }

        return true;
    }

    /// <summary>The caller's number of the row that files the card with this number.</summary>
    public long RowOf(int card) => EntryOf(card).Row;

    /// <summary>Adds an event of the card with this number; events may come in any order of dates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No filing has this number.</exception>
    public void Add(int card, CardEvent e, long row)
    {
        ArgumentNullException.ThrowIfNull(e);
        ArgumentOutOfRangeException.ThrowIfNegative(card);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(card, Count);
        _rows.Add(ref EntryOf(card).Events, new(e, row));
        if (e is CardEvent.MergedInto merged)
        {
            _merges.Add((card, merged.Survivor));
        }
    }

    /// <summary>
    /// Settles the history: every event is checked in the order of dates, and of rows within a day. Cards that no merge
    /// ties together are read on all cores.
    /// </summary>
    public RecordedCards Complete()
    {
        var cards = new CustomerCard[Count];
        var groups = MergeGroups.Of(_merges, NumbersOf(_merges.Select(merge => merge.Survivor).ToHashSet()));
        Parallel.ForEach(
            Partitioner.Create(0, Math.Max(Count, 1), CardsAtATime),
            () => (Card: new CardRecord(_rules), Issues: new List<RecordIssue>()),
            (range, _, reader) =>
            {
                for (var card = range.Item1; card < Math.Min(range.Item2, Count); card++)
                {
                    if (!groups.Tied.Contains(card))
                    {
                        Open(reader.Card, card);
                        cards[card] = reader.Card.ReadAlone(reader.Issues);
                    }
                }

                return reader;
            },
            reader =>
            {
                lock (_issues)
                {
                    _issues.AddRange(reader.Issues);
                }
            });
        foreach (var group in groups.All)
        {
            ReadTied(group, cards);
        }

        return new(cards, [.. _issues.OrderBy(issue => !issue.Row.IsFiling).ThenBy(issue => issue.Row.Number)]);
    }

    internal void Refuse(RecordIssue issue) => _issues.Add(issue);

    private void ReadTied(IReadOnlyList<int> group, CustomerCard[] cards)
    {
        var records = group.Select(card => Open(new(_rules), card)).ToList();
        new MergingCards(records, _rules, _issues).Read();
        for (var member = 0; member < group.Count; member++)
        {
            cards[group[member]] = records[member].Close(_issues);
        }
    }

    private CardRecord Open(CardRecord record, int card)
    {
        ref var entry = ref EntryOf(card);
        record.Open(entry.Filing, entry.Row);
        _rows.CopyTo(record.Rows, entry.Events);
        return record;
    }

    private Dictionary<CardId, int> NumbersOf(HashSet<CardId> ids)
    {
        Dictionary<CardId, int> numbers = [];
        for (var card = 0; card < Count && numbers.Count < ids.Count; card++)
        {
            if (ids.Contains(EntryOf(card).Filing.Card))
            {
                numbers.TryAdd(EntryOf(card).Filing.Card, card);
            }
        }

        return numbers;
    }

    private ref Entry EntryOf(int card) => ref _entries[card / CardsAtATime][card % CardsAtATime];

    private struct Entry
    {
        public CardFiling Filing;
        public long Row;
        public RecordedRows.Chain Events;
    }
}

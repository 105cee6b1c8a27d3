namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The first step of recording, for a caller that has filings and events as objects: reads recorded history into cards.
/// Old data may break rules: what contradicts itself is an error and left out, what merely breaks a rule or means
/// nothing is a finding and kept.
/// </summary>
/// <remarks>An empty text means none, as in a row: an empty note comes back as no note.</remarks>
public sealed class CardRecorder
{
    private const int EventsAtATime = 1 << 13;

    private readonly RowRecorder _rows;
    private readonly Dictionary<CardId, int> _numbers = [];
    private readonly List<(int Card, CardId Survivor)> _merges = [];
    private PackedFilings _filings;
    private PackedEvents _events;

    /// <summary>Starts recording under a dealer's rules.</summary>
    public CardRecorder(CardRules rules)
        : this(new DealerRules(rules))
    {
    }

    /// <summary>Starts recording cards of dealers under the rules of each.</summary>
    public CardRecorder(DealerRules rules)
    {
        _rows = new(rules);
        _filings = new(_rows.Texts);
        _events = new(_rows.Texts);
    }

    /// <summary>Adds a filing; filings come before the events.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(CardFiling filing, long row)
    {
        ArgumentNullException.ThrowIfNull(filing);
        if (Knows(filing.Card))
        {
            _rows.Refuse(new(true, IsOfFiling: true, row, "card", filing.Card.Value, RowReasons.DuplicateId));
            return false;
        }

        if (!_filings.CanCount(row))
        {
            _filings = new(_rows.Texts);
            _filings.StartAfter(row);
        }

        _filings.Add(FilingRow.Of(filing, _rows.Texts), (int)(row - _filings.RowsBefore));
        if (!_rows.Add(_filings, _filings.Count - 1))
        {
            return false;
        }

        _numbers.Add(filing.Card, _rows.Count - 1);
        return true;
    }

    /// <summary>Whether a filing with this id stands.</summary>
    internal bool Knows(CardId card) => _numbers.ContainsKey(card);

    /// <summary>Adds an event of a card that is known; events may come in any order of dates.</summary>
    /// <exception cref="KeyNotFoundException">No filing with this id stands.</exception>
    /// <exception cref="ArgumentException">
    /// What a card takes over or gives back is no row of its own: it follows from the duplicate's events.
    /// </exception>
    public void Add(CardId card, CardEvent e, long row)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (!_numbers.TryGetValue(card, out var number))
        {
            throw new KeyNotFoundException($"No card '{card}' has been filed.");
        }

        if (_events.Count == EventsAtATime || !_events.CanCount(row))
        {
            _rows.Add(_events);
            _events = new(_rows.Texts);
            _events.StartAfter(row);
        }

        _events.Add(number, EventRow.Of(e, _rows.Texts), (int)(row - _events.RowsBefore));
        if (e is CardEvent.MergedInto merged)
        {
            _merges.Add((number, merged.Survivor));
        }
    }

    /// <summary>Takes a correction of a row of a card that is known; the row may come after it.</summary>
    /// <exception cref="KeyNotFoundException">No filing with this id stands.</exception>
    public void Add(CardId card, RowCorrection correction, long row)
    {
        ArgumentNullException.ThrowIfNull(correction);
        if (!_numbers.TryGetValue(card, out var number))
        {
            throw new KeyNotFoundException($"No card '{card}' has been filed.");
        }

        var survivor = correction.RightEvent is CardEvent.MergedInto merged
            ? _numbers.GetValueOrDefault(merged.Survivor, -1)
            : -1;
        _rows.Add(number, correction, row, survivor);
    }

    /// <summary>Checks the history: every event in the order of dates, and of rows within a day.</summary>
    public CheckedHistory Complete()
    {
        _rows.Add(_events);
        _events = new(_rows.Texts);
        foreach (var (card, survivor) in _merges)
        {
            _rows.AddMerge(card, _numbers.GetValueOrDefault(survivor, -1));
        }

        _merges.Clear();
        return _rows.Complete();
    }
}

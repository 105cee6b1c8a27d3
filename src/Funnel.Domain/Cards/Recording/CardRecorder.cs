namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Reads recorded history into cards. Old data may break rules: what contradicts itself is an error and left out, what
/// merely breaks a rule or means nothing is a finding and kept.
/// </summary>
public sealed class CardRecorder
{
    private readonly RowRecorder _book;
    private readonly Dictionary<CardId, int> _numbers = [];

    /// <summary>Starts reading under a dealer's rules.</summary>
    public CardRecorder(CardRules rules) => _book = new(rules);

    /// <summary>Adds a filing; filings come before the events.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(CardFiling filing, long row)
    {
        ArgumentNullException.ThrowIfNull(filing);
        if (Knows(filing.Card))
        {
            var source = new RecordedRow(IsFiling: true, row);
            _book.Refuse(new(true, source, "card", filing.Card.Value, RowReasons.DuplicateId));
            return false;
        }

        if (!_book.Add(filing, row))
        {
            return false;
        }

        _numbers.Add(filing.Card, _book.Count - 1);
        return true;
    }

    /// <summary>Whether a filing with this id stands.</summary>
    public bool Knows(CardId card) => _numbers.ContainsKey(card);

    /// <summary>Adds an event of a card that is known; events may come in any order of dates.</summary>
    /// <exception cref="KeyNotFoundException">No filing with this id stands.</exception>
    public void Add(CardId card, CardEvent e, long row)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (!_numbers.TryGetValue(card, out var number))
        {
            throw new KeyNotFoundException($"No card '{card}' has been filed.");
        }

        _book.Add(number, e, row);
    }

    /// <summary>Settles the history: every event is checked in the order of dates, and of rows within a day.</summary>
    public CheckedHistory Complete() => _book.Complete();
}

namespace Funnel.Domain.Cards;

/// <summary>
/// Reads recorded history into cards. Old data may break rules: what contradicts itself is an error and left out, what
/// merely breaks a rule or means nothing is a finding and kept.
/// </summary>
public sealed class CardRecorder
{
    private readonly CardRules _rules;
    private readonly Dictionary<CardId, CardRecord> _records = [];
    private readonly List<CardRecord> _inOrder = [];
    private readonly List<(CardRecord Card, CardId Survivor)> _merges = [];
    private readonly List<RecordIssue> _issues = [];

    /// <summary>Starts reading under a dealer's rules.</summary>
    public CardRecorder(CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>Adds a filing; filings come before the events.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(CardFiling filing, long row)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var source = new RecordedRow(IsFiling: true, row);
        var reasons = FilingChecks.ReasonsAgainst(filing, _rules.Scale).ToList();
        foreach (var reason in reasons)
        {
            var isLevel = reason.Code == "unknown-level";
            var value = isLevel ? filing.Level.Value : DateReasons.Iso(filing.NextContactOn!.Value);
            _issues.Add(new(true, source, isLevel ? "level" : "next_contact_on", value, reason));
        }

        if (reasons.Count > 0)
        {
            return false;
        }

        var record = new CardRecord(filing, row, _rules);
        if (!_records.TryAdd(filing.Card, record))
        {
            _issues.Add(new(true, source, "card", filing.Card.Value, RecordReasons.DuplicateId));
            return false;
        }

        _inOrder.Add(record);
        if (FilingChecks.WholesaleOutsideOutreach(filing) is { } finding)
        {
            _issues.Add(new(false, source, "channel", Channels.FilingChannels.All.CodeOf(filing.Channel), finding));
        }

        return true;
    }

    /// <summary>Whether a filing with this id stands.</summary>
    public bool Knows(CardId card) => _records.ContainsKey(card);

    /// <summary>Adds an event of a card that is known; events may come in any order of dates.</summary>
    /// <exception cref="KeyNotFoundException">No filing with this id stands.</exception>
    public void Add(CardId card, CardEvent e, long row)
    {
        ArgumentNullException.ThrowIfNull(e);
        if (!_records.TryGetValue(card, out var record))
        {
            throw new KeyNotFoundException($"No card '{card}' has been filed.");
        }

        record.Rows.Add(new(e, row));
        if (e is CardEvent.MergedInto merged)
        {
            _merges.Add((record, merged.Survivor));
        }
    }

    /// <summary>Settles the history: every event is checked in the order of dates, and of rows within a day.</summary>
    public RecordedCards Complete()
    {
        var groups = MergeGroups.Of(_merges, _records);
        var fold = new CardFold();
        foreach (var record in _inOrder)
        {
            if (!groups.Tied.Contains(record))
            {
                record.ReadAlone(fold, _issues);
            }
        }

        foreach (var group in groups.All)
        {
            new MergingCards(group, _records, _rules, _issues).Read();
        }

        return new(
            [.. _inOrder.Select(record => record.ToCard())],
            [.. _issues.OrderBy(issue => !issue.Row.IsFiling).ThenBy(issue => issue.Row.Number)]);
    }
}

namespace Funnel.Domain.Cards;

/// <summary>A card while its recorded history is being read.</summary>
internal sealed class CardRecord(CardFiling filing, long filingRow, CardRules rules)
{
    private readonly List<CardEvent> _standing = [];
    private CardFold _fold = null!;

    public CardFiling Filing => filing;

    public List<RecordedEvent> Rows { get; } = [];

    public CardFold Fold => _fold;

    /// <summary>Begins reading with a fold, which other cards may use again once this one is read.</summary>
    public void Open(CardFold fold)
    {
        _fold = fold;
        _fold.Start(filing, rules.Scale);
    }

    /// <summary>Reads the rows of a card that merges tie to no other.</summary>
    public void ReadAlone(CardFold fold, List<RecordIssue> issues)
    {
        Open(fold);
        Rows.Sort(static (left, right) =>
        {
            var byDay = left.Event.On.CompareTo(right.Event.On);
            return byDay != 0 ? byDay : left.Row.CompareTo(right.Row);
        });
        foreach (var row in Rows)
        {
            Read(row, issues);
        }

        Close(issues);
    }

    /// <summary>Checks one event and, where it stands, applies it.</summary>
    public void Read(RecordedEvent row, List<RecordIssue> issues)
    {
        var problem = RecordChecks.Of(filing, _fold, row.Event, rules);
        if (problem is { } found)
        {
            issues.Add(found.At(row));
        }

        if (problem is not { IsError: true })
        {
            Accept(row.Event);
        }
    }

    /// <summary>Applies an event that stands; what means nothing in the state need not be remembered.</summary>
    public void Accept(CardEvent e)
    {
        if (CardTransitions.Get(_fold.State, e.Move).Standing != MoveStanding.Meaningless)
        {
            _fold.Apply(e);
            _standing.Add(e);
        }
    }

    /// <summary>Starts the fold anew from what stands, since a merge proved wrong and never was.</summary>
    public void Rethink(CardEvent correction)
    {
        _standing.Add(correction);
        _fold.Start(filing, rules.Scale);
        foreach (var e in CardSight.SeenFrom(NodaTime.LocalDate.MaxIsoValue, _standing))
        {
            _fold.Apply(e);
        }
    }

    /// <summary>Ends reading: an open card should have a next contact date.</summary>
    public void Close(List<RecordIssue> issues)
    {
        if (_fold.State is CardState.Active or CardState.Ordered && _fold.NextContactOn is null)
        {
            issues.Add(new(false, new(IsFiling: true, filingRow), "next_contact_on", "", RecordReasons.NoNextContact));
        }

        _fold = null!;
        Rows.Clear();
        Rows.Capacity = 0;
    }

    public CustomerCard ToCard() => new(filing, rules.Scale, _standing.Count == 0 ? [] : _standing.ToArray());
}

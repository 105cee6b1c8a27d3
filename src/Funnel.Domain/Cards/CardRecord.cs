namespace Funnel.Domain.Cards;

/// <summary>Reads the recorded history of a card; once one is read, the next may be opened.</summary>
internal sealed class CardRecord(CardRules rules)
{
    private readonly List<CardEvent> _standing = [];
    private long _filingRow;

    public CardFiling Filing { get; private set; } = null!;

    /// <summary>The card's rows, in whatever order they came.</summary>
    public List<RecordedEvent> Rows { get; } = [];

    public CardFold Fold { get; } = new();

    /// <summary>Begins a card.</summary>
    public void Open(CardFiling filing, long filingRow)
    {
        Filing = filing;
        _filingRow = filingRow;
        _standing.Clear();
        Rows.Clear();
        Fold.Start(filing, rules.Scale);
    }

    /// <summary>Reads the rows of a card that merges tie to no other.</summary>
    public CustomerCard ReadAlone(List<RecordIssue> issues)
    {
        if (!IsInOrder())
        {
            Rows.Sort(static (left, right) =>
            {
                var byDay = left.Event.On.CompareTo(right.Event.On);
                return byDay != 0 ? byDay : left.Row.CompareTo(right.Row);
            });
        }

        foreach (var row in Rows)
        {
            Read(row, issues);
        }

        return Close(issues);
    }

    /// <summary>Checks one event and, where it stands, applies it.</summary>
    public void Read(RecordedEvent row, List<RecordIssue> issues)
    {
        var problem = RecordChecks.Of(Filing, Fold, row.Event, rules);
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
        var meansNothing = CardTransitions.Get(Fold.State, e.Move).Standing == MoveStanding.Meaningless
            || (e is CardEvent.Transferred transferred && transferred.To == Fold.Owner);
        if (!meansNothing)
        {
            Fold.Apply(e);
            _standing.Add(e);
        }
    }

    /// <summary>Starts the fold anew from what stands, since a merge proved wrong and never was.</summary>
    public void Rethink(CardEvent correction)
    {
        _standing.Add(correction);
        Fold.Start(Filing, rules.Scale);
        foreach (var e in CardSight.SeenFrom(NodaTime.LocalDate.MaxIsoValue, _standing))
        {
            Fold.Apply(e);
        }
    }

    /// <summary>Ends reading: an open card should have a next contact date.</summary>
    public CustomerCard Close(List<RecordIssue> issues)
    {
        if (Fold.State is CardState.Active or CardState.Ordered && Fold.NextContactOn is null)
        {
            issues.Add(new(false, new(IsFiling: true, _filingRow), "next_contact_on", "", RecordReasons.NoNextContact));
        }

        return ToCard();
    }

    public CustomerCard ToCard() => new(Filing, rules.Scale, _standing.Count == 0 ? [] : _standing.ToArray());

    private bool IsInOrder()
    {
        for (var next = 1; next < Rows.Count; next++)
        {
            var (before, after) = (Rows[next - 1], Rows[next]);
            if (before.Event.On > after.Event.On || (before.Event.On == after.Event.On && before.Row > after.Row))
            {
                return false;
            }
        }

        return true;
    }
}

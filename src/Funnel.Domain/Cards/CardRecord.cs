namespace Funnel.Domain.Cards;

/// <summary>Reads the recorded history of a card that merges tie to others.</summary>
internal sealed class CardRecord
{
    private readonly CardRules _rules;
    private readonly List<CardEvent> _standing = [];
    private readonly long _filingRow;

    public CardRecord(CardFiling filing, long filingRow, IEnumerable<RecordedEvent> rows, CardRules rules)
    {
        _rules = rules;
        _filingRow = filingRow;
        Filing = filing;
        Rows = [.. rows];
        Fold.Start(CardStart.Of(filing), rules.Scale);
    }

    public CardFiling Filing { get; }

    /// <summary>The card's rows, in the order of days, and of rows within a day.</summary>
    public IReadOnlyList<RecordedEvent> Rows { get; }

    public CardFold Fold { get; } = new();

    /// <summary>Checks one event and, where it stands, applies it.</summary>
    public void Read(RecordedEvent row, List<RecordIssue> issues)
    {
        var problem = RecordChecks.Of(Fold, CardStep.Of(row.Event), _rules);
        if (problem is { } found)
        {
            issues.Add(found.At(row.Row, row.Event.Move, () => Filing.Card));
        }

        if (problem is not { IsError: true })
        {
            Accept(row.Event);
        }
    }

    /// <summary>Applies an event that stands; what means nothing in the state need not be remembered.</summary>
    public void Accept(CardEvent e)
    {
        var step = CardStep.Of(e);
        if (!RecordChecks.ChangesNothing(Fold, step))
        {
            Fold.Apply(step);
            _standing.Add(e);
        }
    }

    /// <summary>Starts the fold anew from what stands, since a merge proved wrong and never was.</summary>
    public void Rethink(CardEvent correction)
    {
        _standing.Add(correction);
        Fold.Start(CardStart.Of(Filing), _rules.Scale);
        foreach (var e in CardSight.SeenFrom(NodaTime.LocalDate.MaxIsoValue, _standing))
        {
            Fold.Apply(CardStep.Of(e));
        }
    }

    /// <summary>Ends reading.</summary>
    public CustomerCard Close(List<RecordIssue> issues)
    {
        if (RecordChecks.OfEnd(Fold) is { } unfinished)
        {
            issues.Add(unfinished.OfFiling(_filingRow));
        }

        return ToCard();
    }

    public CustomerCard ToCard() => new(Filing, _rules.Scale, _standing.Count == 0 ? [] : _standing.ToArray());
}

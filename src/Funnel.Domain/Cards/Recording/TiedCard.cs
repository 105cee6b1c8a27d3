namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The third step of recording, for a card that merges tie to others: reads its rows, one at a time, into an object.
/// </summary>
internal sealed class TiedCard
{
    private readonly CardRules _rules;
    private readonly List<CardEvent> _standing = [];
    private readonly long _filingRow;

    public TiedCard(CardFiling filing, long filingRow, IReadOnlyList<PackedEvent> rows, CardRules rules)
    {
        _rules = rules;
        _filingRow = filingRow;
        Filing = filing;
        Rows = rows;
        Fold.Start(FoldStart.Of(filing), rules.Scale);
    }

    /// <summary>The rules of its dealer.</summary>
    public CardRules Rules => _rules;

    public CardFiling Filing { get; }

    /// <summary>The card's rows, in the order of days, and within a day in the order they count.</summary>
    public IReadOnlyList<PackedEvent> Rows { get; }

    public CardFold Fold { get; } = new();

    /// <summary>Checks one event and, where it stands, applies it.</summary>
    public void Read(in PackedEvent row, List<RowIssue> issues)
    {
        var step = row.Step;
        Fold.ComeTo(step.On);
        var problem = RowChecks.OfRecording(row) ?? RowChecks.Of(Fold, step, _rules);
        if (problem is { } found)
        {
            issues.Add(found.At(row.Row, step.Move, Filing.Card));
        }

        if (problem is { IsError: true })
        {
            return;
        }

        if (!RowChecks.ChangesNothing(Fold, step))
        {
            foreach (var odd in RowChecks.Oddities(Fold, step, _rules))
            {
                issues.Add(odd.At(row.Row));
            }
        }

        Accept(row.Event);
    }

    /// <summary>Applies an event that stands; what means nothing in the state need not be remembered.</summary>
    public void Accept(CardEvent e)
    {
        var step = FoldStep.Of(e);
        if (!RowChecks.ChangesNothing(Fold, step))
        {
            Fold.Apply(step);
            _standing.Add(e);
        }
    }

    /// <summary>Starts the fold anew from what stands, since a merge proved wrong and never was.</summary>
    public void Rethink(CardEvent correction)
    {
        _standing.Add(correction);
        Fold.Start(FoldStart.Of(Filing), _rules.Scale);
        foreach (var e in KnownEvents.On(NodaTime.LocalDate.MaxIsoValue, _standing))
        {
            Fold.Apply(FoldStep.Of(e));
        }
    }

    /// <summary>Ends reading.</summary>
    public CustomerCard Close(List<RowIssue> issues)
    {
        foreach (var unfinished in RowChecks.OfEnd(Fold, _rules.Scale))
        {
            issues.Add(unfinished.OfFiling(_filingRow));
        }

        return ToCard();
    }

    public CustomerCard ToCard() => new(Filing, _rules.Scale, _standing.Count == 0 ? [] : _standing.ToArray());
}

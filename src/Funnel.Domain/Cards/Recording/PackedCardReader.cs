using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Reads cards of a shelf one after the other, on one thread: rows go into a fold without becoming objects.
/// </summary>
internal sealed class PackedCardReader(PackedCards shelf)
{
    private readonly CardRules _rules = shelf.Rules;
    private readonly List<PackedEvent> _rows = [];
    private readonly CardFold _fold = new();

    public List<RowIssue> Issues { get; } = [];

    /// <summary>Reads what stands up to and including a day into a fold; not of a card that merges tie.</summary>
    public void Read(int card, CardFold fold, LocalDate until)
    {
        fold.Start(shelf.StartOf(card), _rules.Scale);
        shelf.RowsOf(card, _rows);
        foreach (var row in _rows)
        {
            if (row.Stands && row.Day <= until)
            {
                fold.Apply(row.Step);
            }
        }

        fold.Finish();
    }

    /// <summary>Checks the history of a card that merges tie to no other, and leaves out what does not stand.</summary>
    public void Check(int card)
    {
        _fold.Start(shelf.StartOf(card), _rules.Scale);
        shelf.RowsOf(card, _rows);
        foreach (var row in _rows)
        {
            if (!IsKept(row))
            {
                row.LeaveOut();
            }
        }

        foreach (var unfinished in RowChecks.OfEnd(_fold, _rules.Scale))
        {
            Issues.Add(unfinished.OfFiling(shelf.RowOf(card)));
        }
    }

    // What means nothing in the state need not be remembered.
    private bool IsKept(in PackedEvent row)
    {
        var step = row.Step;
        var problem = RowChecks.Of(_fold, step, _rules);
        if (problem is { } found)
        {
            Issues.Add(found.At(row.Row));
        }

        if (problem is { IsError: true } || RowChecks.ChangesNothing(_fold, step))
        {
            return false;
        }

        foreach (var odd in RowChecks.Oddities(_fold, step, _rules))
        {
            Issues.Add(odd.At(row.Row));
        }

        _fold.Apply(step);
        return true;
    }
}

using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Reads cards of a shelf one after the other, on one thread: rows go into a fold without becoming objects.
/// </summary>
internal sealed class CardReading(CardShelf shelf)
{
    private readonly CardRules _rules = shelf.Rules;
    private readonly List<CardRow> _rows = [];
    private readonly CardFold _fold = new();
    private readonly SameDayOrder _order = new(shelf.Rules);
    private readonly List<RecordIssue> _settled = [];

    public List<RecordIssue> Issues { get; } = [];

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
        var issuesBefore = Issues.Count;
        shelf.RowsOf(card, _rows);
        CheckRows(card);
        if (Issues.Count > issuesBefore && HasErrorSince(issuesBefore) && Settle(card))
        {
            CheckAgain(card, issuesBefore);
        }

        if (RecordChecks.OfEnd(_fold) is { } unfinished)
        {
            Issues.Add(unfinished.OfFiling(shelf.RowOf(card)));
        }
    }

    /// <summary>Puts the rows of a day that contradict themselves into an order that does not.</summary>
    /// <returns>Whether any were.</returns>
    public bool Settle(int card)
    {
        _settled.Clear();
        shelf.RowsOf(card, _rows);
        return _order.Settle(shelf.StartOf(card), _rows, (row, how) => _settled.Add(RecordChecks.Finding(
            row.Step.Move,
            how == DayPlace.Reversed ? RecordReasons.ReadInReverse : RecordReasons.ClosingReadLast).At(row.Row)));
    }

    /// <summary>What was found of the days that the last card's rows were settled for.</summary>
    public IReadOnlyList<RecordIssue> Settled => _settled;

    private void CheckRows(int card)
    {
        _fold.Start(shelf.StartOf(card), _rules.Scale);
        foreach (var row in _rows)
        {
            if (!IsKept(card, row))
            {
                row.LeaveOut();
            }
        }
    }

    private void CheckAgain(int card, int issuesBefore)
    {
        Issues.RemoveRange(issuesBefore, Issues.Count - issuesBefore);
        Issues.AddRange(_settled);
        shelf.RowsOf(card, _rows);
        _rows.ForEach(row => row.TakeBack());
        CheckRows(card);
    }

    private void Note(int card, in RecordChecks.Problem found, long row, CardMove move) =>
        Issues.Add(found.At(row, move, () => shelf.FilingOf(card).Card));

    private bool HasErrorSince(int issuesBefore) =>
        Issues.FindIndex(issuesBefore, issue => issue.IsError) >= 0;

    // What means nothing in the state need not be remembered.
    private bool IsKept(int card, CardRow row)
    {
        var step = row.Step;
        var problem = RecordChecks.Of(_fold, step, _rules);
        if (problem is { } found)
        {
            Note(card, found, row.Row, step.Move);
        }

        if (problem is { IsError: true } || RecordChecks.ChangesNothing(_fold, step))
        {
            return false;
        }

        _fold.Apply(step);
        return true;
    }
}

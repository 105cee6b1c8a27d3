namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The third step of recording, for most cards: checks the rows of cards that merges tie to no other, one card after
/// the other on one thread, without making objects of them.
/// </summary>
internal sealed class CardChecking(RowsByCard rows, RowOrders orders, LeftOutRows leftOut, DealerRules rules)
{
    private readonly List<PackedEvent> _events = [];
    private readonly List<RowIssue> _found = [];
    private readonly CardFold _fold = new(tellsStory: false);
    private readonly SameDayOrder _order = new();
    private CardRules _rules = null!;

    public List<RowIssue> Issues { get; } = [];

    /// <summary>Checks the history of a card, and leaves out what does not stand.</summary>
    public void Check(int card)
    {
        _rules = rows.RulesOf(card, rules);
        rows.EventsOf(card, _events);
        CheckRows(card);
        if (_found.Exists(issue => issue.IsError) && _order.Settle(rows.StartOf(card), _events, _rules) is { } settled)
        {
            CheckAgain(card, settled);
        }

        Issues.AddRange(_found);
        foreach (var unfinished in RowChecks.OfEnd(_fold, _rules.Scale))
        {
            Issues.Add(unfinished.OfFiling(rows.RowOf(card)));
        }
    }

    private void CheckAgain(int card, IReadOnlyList<PackedEvent> settled)
    {
        _events.ForEach(row => leftOut.TakeBack(row));
        orders.Settle(card, settled);
        orders.EventsOf(card, _events);
        CheckRows(card);
        _found.AddRange(_order.Issues);
    }

    private void CheckRows(int card)
    {
        _found.Clear();
        _fold.Start(rows.StartOf(card), _rules.Scale);
        foreach (var row in _events)
        {
            if (!IsKept(card, row))
            {
                leftOut.Add(row);
            }
        }
    }

    // What means nothing in the state need not be remembered.
    private bool IsKept(int card, in PackedEvent row)
    {
        var step = row.Step;
        var problem = RowChecks.OfRecording(row) ?? RowChecks.Of(_fold, step, _rules);
        if (problem is { } found)
        {
            _found.Add(found.At(row.Row, step.Move, rows.IdOf(card)));
        }

        if (problem is { IsError: true } || RowChecks.ChangesNothing(_fold, step))
        {
            return false;
        }

        foreach (var odd in RowChecks.Oddities(_fold, step, _rules))
        {
            _found.Add(odd.At(row.Row));
        }

        _fold.Apply(step);
        return true;
    }
}

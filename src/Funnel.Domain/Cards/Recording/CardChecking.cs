namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The third step of recording, for most cards: checks the rows of cards that merges tie to no other, one card after
/// the other on one thread, without making objects of them.
/// </summary>
internal sealed class CardChecking(RowsByCard rows, LeftOutRows leftOut, CardRules rules)
{
    private readonly List<PackedEvent> _events = [];
    private readonly CardFold _fold = new();

    public List<RowIssue> Issues { get; } = [];

    /// <summary>Checks the history of a card, and leaves out what does not stand.</summary>
    public void Check(int card)
    {
        _fold.Start(rows.StartOf(card), rules.Scale);
        rows.EventsOf(card, _events);
        foreach (var row in _events)
        {
            if (!IsKept(row))
            {
                leftOut.Add(row);
            }
        }

        foreach (var unfinished in RowChecks.OfEnd(_fold, rules.Scale))
        {
            Issues.Add(unfinished.OfFiling(rows.RowOf(card)));
        }
    }

    // What means nothing in the state need not be remembered.
    private bool IsKept(in PackedEvent row)
    {
        var step = row.Step;
        var problem = RowChecks.Of(_fold, step, rules);
        if (problem is { } found)
        {
            Issues.Add(found.At(row.Row));
        }

        if (problem is { IsError: true } || RowChecks.ChangesNothing(_fold, step))
        {
            return false;
        }

        foreach (var odd in RowChecks.Oddities(_fold, step, rules))
        {
            Issues.Add(odd.At(row.Row));
        }

        _fold.Apply(step);
        return true;
    }
}

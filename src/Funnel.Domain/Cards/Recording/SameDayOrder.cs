namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Finds the order in which the rows of one card and day do not contradict themselves, where that of the file does: the
/// first without an error of the rows reversed, and the closing or merge moved to the day's end.
/// </summary>
internal sealed class SameDayOrder
{
    private static readonly DayOrdering[] Others = [DayOrdering.Reversed, DayOrdering.ClosingLast];

    private readonly CardFold _fold = new();
    private CardRules _rules = null!;

    /// <summary>What was found of the days of the last card that were settled anew.</summary>
    public List<RowIssue> Issues { get; } = [];

    /// <summary>Settles every day of a card that does not stand as it was read.</summary>
    /// <param name="start">The card's filing.</param>
    /// <param name="rows">All rows of the card, in the order of days, and of rows within a day.</param>
    /// <param name="rules">The rules of the card's dealer.</param>
    /// <returns>The rows in their new order; null where no day was settled anew.</returns>
    public IReadOnlyList<PackedEvent>? Settle(
        in FoldStart start, IReadOnlyList<PackedEvent> rows, CardRules rules)
    {
        _rules = rules;
        Issues.Clear();
        List<PackedEvent> inOrder = [];
        foreach (var day in rows.GroupBy(row => row.Day))
        {
            List<PackedEvent> asRead = [.. day];
            inOrder.AddRange(
                asRead.Count < 2 || Stands(start, inOrder, asRead) ? asRead : Settled(start, inOrder, asRead));
        }

        return Issues.Count == 0 ? null : inOrder;
    }

    private List<PackedEvent> Settled(in FoldStart start, List<PackedEvent> before, List<PackedEvent> asRead)
    {
        foreach (var ordering in Others)
        {
            var tried = In(ordering, asRead);
            if (Stands(start, before, tried))
            {
                var first = asRead[0];
                Issues.Add(RowChecks.Finding(first.Step.Move, ReasonOf(ordering)).At(first.Row));
                return tried;
            }
        }

        return asRead;
    }

    private static List<PackedEvent> In(DayOrdering ordering, List<PackedEvent> rows) =>
        ordering == DayOrdering.Reversed
            ? [.. rows.AsEnumerable().Reverse()]
            : [.. rows.Where(row => !Closes(row)), .. rows.Where(Closes)];

    private static Wording.Reason ReasonOf(DayOrdering ordering) =>
        ordering == DayOrdering.Reversed ? RowReasons.ReadInReverse : RowReasons.ClosingReadLast;

    private static bool Closes(PackedEvent row) =>
        row.Step.Move is CardMove.Deliver or CardMove.Lose or CardMove.MergeInto;

    private bool Stands(in FoldStart start, List<PackedEvent> before, List<PackedEvent> rows)
    {
        _fold.Start(start, _rules.Scale);
        foreach (var row in before)
        {
            Apply(row.Step);
        }

        foreach (var row in rows)
        {
            if (!Apply(row.Step))
            {
                return false;
            }
        }

        return true;
    }

    private bool Apply(in FoldStep step)
    {
        if (RowChecks.Of(_fold, step, _rules) is { IsError: true })
        {
            return false;
        }

        if (!RowChecks.ChangesNothing(_fold, step))
        {
            _fold.Apply(step);
        }

        return true;
    }
}

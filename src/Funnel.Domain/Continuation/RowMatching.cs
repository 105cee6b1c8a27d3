using Funnel.Domain.Cards;

namespace Funnel.Domain.Continuation;

/// <summary>Which rows of a later export of a card are known, which are new, and which change what was said.</summary>
internal sealed class RowMatching
{
    /// <param name="known">The card as it is known.</param>
    /// <param name="corrected">Rows of it as they were before they were corrected.</param>
    /// <param name="later">The card as the later export has it.</param>
    public RowMatching(CustomerCard known, IEnumerable<CardEvent> corrected, CustomerCard later)
    {
        var open = RowsOf(known);
        var left = Without(RowsOf(later), open, (one, other) => one == other);
        left = Without(left, open, SameRows.AreSame);
        foreach (var e in Without(left, [.. corrected], SameRows.AreSame))
        {
            var row = new CardRow(later.Id, e);
            if (open.Exists(one => SameRows.MayBeOne(one, e)))
            {
                Contradicting.Add(row.Against(ContinuationReasons.ToldOtherwise));
            }
            else if (known.Events.Any(one => one is CardEvent.MergedInto && one.On >= e.On))
            {
                Contradicting.Add(row.Against(ContinuationReasons.BeforeKnownMerge));
            }
            else
            {
                New.Add(row);
            }
        }
    }

    public List<CardRow> New { get; } = [];

    public List<ContradictingRow> Contradicting { get; } = [];

    /// <summary>The events that are rows of the card's own; the others follow from another card's.</summary>
    public static List<CardEvent> RowsOf(CustomerCard card) =>
        [.. card.Events.Where(e => e is not (CardEvent.TookOver or CardEvent.GaveBack))];

    // What has found its like is open no more: a row told twice is two rows.
    private static List<CardEvent> Without(
        List<CardEvent> rows, List<CardEvent> open, Func<CardEvent, CardEvent, bool> areSame)
    {
        List<CardEvent> left = [];
        foreach (var row in rows)
        {
            if (open.FindIndex(one => areSame(one, row)) is >= 0 and var place)
            {
                open.RemoveAt(place);
            }
            else
            {
                left.Add(row);
            }
        }

        return left;
    }
}

using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Finds the order in which the rows of one card and day do not contradict themselves, where that of the file does: the
/// first without an error of the rows reversed, and the closing or merge moved to the day's end.
/// </summary>
internal sealed class SameDayOrder(CardRules rules)
{
    private static readonly DayPlace[] Others = [DayPlace.Reversed, DayPlace.Last];

    private readonly CardFold _fold = new();

    /// <summary>Settles every day of a card that does not stand as it was read; told for each what was found.</summary>
    /// <param name="start">The card's filing.</param>
    /// <param name="rows">All rows of the card, in the order of days, and of rows within a day.</param>
    /// <param name="found">Takes the first row of a settled day, and how it was settled.</param>
    /// <returns>Whether any day was settled anew; the rows are then to be sorted again.</returns>
    public bool Settle(in CardStart start, IReadOnlyList<CardRow> rows, Action<CardRow, DayPlace> found)
    {
        List<CardRow> before = [];
        var settled = false;
        foreach (var day in rows.GroupBy(row => row.Day))
        {
            List<CardRow> asRead = [.. day];
            List<CardRow> inOrder = asRead;
            if (asRead.Count > 1 && !Stands(start, before, asRead))
            {
                foreach (var other in Others)
                {
                    var tried = In(other, asRead);
                    if (Stands(start, before, tried))
                    {
                        Put(asRead, other);
                        found(asRead[0], other);
                        (inOrder, settled) = (tried, true);
                        break;
                    }
                }
            }

            before.AddRange(inOrder);
        }

        return settled;
    }

    private static List<CardRow> In(DayPlace order, List<CardRow> rows) => order == DayPlace.Reversed
        ? [.. rows.AsEnumerable().Reverse()]
        : [.. rows.Where(row => !Closes(row)), .. rows.Where(Closes)];

    private static void Put(List<CardRow> rows, DayPlace where)
    {
        foreach (var row in rows)
        {
            if (where == DayPlace.Reversed || Closes(row))
            {
                row.Put(where);
            }
        }
    }

    private static bool Closes(CardRow row) => row.Step.Move is CardMove.Deliver or CardMove.Lose or CardMove.MergeInto;

    private bool Stands(in CardStart start, List<CardRow> before, List<CardRow> rows)
    {
        _fold.Start(start, rules.Scale);
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

    private bool Apply(in CardStep step)
    {
        if (RecordChecks.Of(_fold, step, rules) is { IsError: true })
        {
            return false;
        }

        if (!RecordChecks.ChangesNothing(_fold, step))
        {
            _fold.Apply(step);
        }

        return true;
    }
}

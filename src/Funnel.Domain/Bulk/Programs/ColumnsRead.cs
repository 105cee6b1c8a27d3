using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Finds the columns that totals read, and refuses what columns cannot answer.</summary>
internal static class ColumnsRead<T>
{
    /// <summary>Each column once, in the order of first use.</summary>
    /// <exception cref="NotSupportedException">A condition is opaque; the message names it.</exception>
    public static IReadOnlyList<Column<T>> By(IEnumerable<Total<T>> totals)
    {
        var columns = new List<Column<T>>();
        var seen = new HashSet<Condition<T>>();
        foreach (var total in totals)
        {
            Walk(total.Over, columns, seen);
            columns.AddRange(MeasureColumns<T>.Of(total.What));
        }

        return [.. columns.Distinct()];
    }

    /// <summary>The texts of codes and ids that conditions mention, by column.</summary>
    public static ILookup<Column<T>, string> TextsMentioned(IEnumerable<Total<T>> totals)
    {
        var texts = new List<(Column<T> Column, string Text)>();
        var open = new Stack<Condition<T>>(totals.Select(total => total.Over));
        while (open.TryPop(out var condition))
        {
            if (condition is SymbolIsOneOf<T> symbol)
            {
                texts.AddRange(symbol.Texts.Select(text => ((Column<T>)symbol.Column, text)));
            }

            foreach (var part in condition.Parts)
            {
                open.Push(part);
            }
        }

        return texts.ToLookup(mention => mention.Column, mention => mention.Text);
    }

    private static void Walk(Condition<T> condition, List<Column<T>> columns, HashSet<Condition<T>> seen)
    {
        if (!seen.Add(condition))
        {
            return;
        }

        columns.AddRange(condition.Accept(AskedColumns<T>.Instance));
        foreach (var part in condition.Parts)
        {
            Walk(part, columns, seen);
        }
    }
}

using System.Globalization;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>A list of records, or the part of it that one page shows.</summary>
/// <param name="Title">What is listed.</param>
/// <param name="Headings">What stands above the columns.</param>
/// <param name="Rows">The rows shown.</param>
/// <param name="Count">How many rows there are in all.</param>
internal sealed record ListTable(
    Phrase Title,
    IReadOnlyList<ListHeading> Headings,
    IReadOnlyList<IReadOnlyList<ListCell>> Rows,
    int Count)
{
    /// <summary>The order it is in; null for the list's own.</summary>
    public ListOrder? Order { get; init; }

    /// <summary>The address of the list in another order; null where it keeps to one.</summary>
    public Func<string, string>? LinkToOrder { get; init; }

    /// <summary>What each row is ticked as, under a name that a form around it sends; null for no ticks.</summary>
    public (string Name, IReadOnlyList<string> Values)? Ticks { get; init; }

    public static ListTable Of<T>(Phrase title, IReadOnlyList<ListColumn<T>> columns, IEnumerable<T> rows, int count) =>
        new(
            title,
            [.. columns.Select(column => column.Heading)],
            [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. columns.Select(column => column.CellOf(row))])],
            count);

    /// <summary>The rows as a table to download.</summary>
    public CsvTable ToCsv(string name, Visitor visitor) => new(
        name,
        [.. Headings.Where(heading => !heading.IsAction).Select(heading => visitor.Say(heading.Title))],
        [.. Rows.Select(row => (IReadOnlyList<object?>)
            [
                .. row.Select((cell, place) => (Cell: cell, Heading: Headings[place]))
                    .Where(one => !one.Heading.IsAction)
                    .Select(one => CellOf(one.Cell, one.Heading.IsNumber)),
            ])]);

    private static object? CellOf(ListCell cell, bool isNumber) => cell.Raw is { } raw ? raw
        : isNumber && long.TryParse(cell.Text, CultureInfo.InvariantCulture, out var number) ? number : cell.Text;
}

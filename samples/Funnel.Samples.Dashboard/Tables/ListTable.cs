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
    public static ListTable Of<T>(Phrase title, IReadOnlyList<ListColumn<T>> columns, IEnumerable<T> rows, int count) =>
        new(
            title,
            [.. columns.Select(column => column.Heading)],
            [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. columns.Select(column => column.CellOf(row))])],
            count);

    /// <summary>The rows as a table to download.</summary>
    public CsvTable ToCsv(string name, Visitor visitor) => new(
        name,
        [.. Headings.Select(heading => visitor.Say(heading.Title))],
        [.. Rows.Select(row => (IReadOnlyList<object?>)
            [.. row.Select((cell, place) => CellOf(cell, Headings[place].IsNumber))])]);

    private static object? CellOf(ListCell cell, bool isNumber) =>
        isNumber && long.TryParse(cell.Text, CultureInfo.InvariantCulture, out var number) ? number : cell.Text;
}

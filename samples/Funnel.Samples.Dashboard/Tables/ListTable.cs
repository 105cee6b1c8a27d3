using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>A list of records, or the part of it that one page shows.</summary>
/// <param name="Title">What is listed.</param>
/// <param name="Headings">The columns' headings, and whether a column holds numbers.</param>
/// <param name="Rows">The rows shown.</param>
/// <param name="Count">How many rows there are in all.</param>
internal sealed record ListTable(
    Phrase Title,
    IReadOnlyList<(Phrase Title, bool IsNumber)> Headings,
    IReadOnlyList<IReadOnlyList<ListCell>> Rows,
    int Count)
{
    public static ListTable Of<T>(Phrase title, IReadOnlyList<ListColumn<T>> columns, IEnumerable<T> rows, int count) =>
        new(
            title,
            [.. columns.Select(column => (column.Title, column.IsNumber))],
            [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. columns.Select(column => column.CellOf(row))])],
            count);
}

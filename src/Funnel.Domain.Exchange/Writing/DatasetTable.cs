using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>One file of a dataset to be written: a value for each column of its layout, in that order.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Layout">Its columns.</param>
/// <param name="Rows">Texts, dates, moments, months, whole numbers, yes and no; null where there is nothing.</param>
internal sealed record DatasetTable(string File, CsvLayout Layout, IEnumerable<object?[]> Rows)
{
    private const string Answered = "answered";

    /// <summary>
    /// The places of the columns to write. An empty answer where there is a column for it says that no question was
    /// answered: without any answer written down there is no such column.
    /// </summary>
    public IReadOnlyList<int> Columns { get; } =
    [
        .. Enumerable.Range(0, Layout.Columns.Length).Where(column =>
            Layout.Columns[column].Name != Answered || Rows.Any(row => row[column] is not null)),
    ];
}

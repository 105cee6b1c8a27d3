using System.Collections.Frozen;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>One file of a dataset to be written: a value for each column of its layout, in that order.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Layout">Its columns.</param>
/// <param name="Rows">Texts, dates, moments, months, whole numbers, yes and no; null where there is nothing.</param>
internal sealed record DatasetTable(string File, CsvLayout Layout, IEnumerable<object?[]> Rows)
{
    private static readonly FrozenSet<string> OnlyWhereTold =
        [
            "answered", "rings", "wait_seconds", "hold_seconds", "elements", "refused", "row", "recorded_on",
            "recorded_by", "version", "fingerprint", "definitions",
        ];

    /// <summary>
    /// The places of the columns to write. An empty answer where there is a column for it says that no question was
    /// answered: without any answer written down there is no such column, nor one for what few dealers keep.
    /// </summary>
    public IReadOnlyList<int> Columns { get; } = ColumnsOf(File, Layout, Rows);

    private static IReadOnlyList<int> ColumnsOf(string file, CsvLayout layout, IEnumerable<object?[]> rows)
    {
        // What a corrected filing should have said stands there in full, what is empty too.
        var hasCorrections = file != DatasetFiles.Events || IsTold(layout.ColumnOf("target"));
        return
        [
            .. Enumerable.Range(0, layout.Columns.Length).Where(column => layout.Columns[column].Name is var name
                && (hasCorrections || !CorrectionTable.Columns.Contains(name))
                && (!OnlyWhereTold.Contains(name) || IsTold(column))),
        ];

        bool IsTold(int column) => rows.Any(row => row[column] is not null);
    }
}

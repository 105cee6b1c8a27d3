namespace Funnel.Domain.Exchange.Mapping;

/// <summary>A row of a dataset's file, and where in the source it comes from.</summary>
/// <param name="Source">The source's file.</param>
/// <param name="SourceLine">The line or row of it.</param>
/// <param name="Columns">The source column of each column that has one.</param>
/// <param name="Values">The value of each column.</param>
internal sealed record MappedRow(
    string Source,
    long SourceLine,
    IReadOnlyDictionary<string, string?> Columns,
    IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The line of the dataset's file.</summary>
    public long Line { get; init; }

    /// <summary>The rows that one row of a source becomes: itself, or an event for each date or stage.</summary>
    public static IEnumerable<MappedRow> Of(
        MappedTable table, SourceHeader header, long line, IReadOnlyList<string> fields)
    {
        if (table.Events.Count == 0)
        {
            return [Of(table, header, line, fields, table.Columns)];
        }

        return table.Events
            .Where(e => e.Happened(header.ValueIn(fields, e.Column)))
            .Select(e => Of(table, header, line, fields, Joined(table.Columns, e.Set)));
    }

    private static MappedRow Of(
        MappedTable table,
        SourceHeader header,
        long line,
        IReadOnlyList<string> fields,
        IReadOnlyDictionary<string, MappedValue> columns) => new(
        table.Source,
        line,
        columns.ToDictionary(column => column.Key, column => column.Value.Column, StringComparer.Ordinal),
        columns.ToDictionary(
            column => column.Key,
            column => column.Value.In(
                column.Value.Column is { } from ? header.ValueIn(fields, from) : "", line),
            StringComparer.Ordinal));

    private static Dictionary<string, MappedValue> Joined(
        IReadOnlyDictionary<string, MappedValue> columns, IReadOnlyDictionary<string, MappedValue> set)
    {
        var joined = columns.ToDictionary(StringComparer.Ordinal);
        foreach (var (column, value) in set)
        {
            joined[column] = value;
        }

        return joined;
    }
}
